import type { Actor } from '@domain/accounts';
import { OFFERING } from '@domain/offerings';
import { Injectable } from '@nestjs/common';
import { AccountPart, type AccountParts } from '@backend/accounts';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { abandonPostings, postingExport } from '@backend/postings';
import { Groups } from './groups.service';
import { OfferingReading } from './offering-reading';
import { Offering } from './offering.entity';
import { evidenceOf } from './offering.view';

/** What offerings add to accounts: export, deletion, the place of a group that moves. */
@AccountPart('offerings')
@Injectable()
export class OfferingAccounts implements AccountParts {
  constructor(
    private readonly db: Database,
    private readonly groups: Groups,
    private readonly reading: OfferingReading,
    private readonly clock: Clock,
  ) {}

  async export(personId: string): Promise<unknown> {
    const written = await this.db
      .of(Offering)
      .find({ where: { authorId: personId }, order: { createdAt: 'ASC', id: 'ASC' } });
    const evidence = await this.reading.evidence(written.map(({ id }) => id));
    return written.map((row) => {
      const own = evidence.filter(({ offeringId }) => offeringId === row.id);
      return postingExport(OFFERING, row, { ...row, evidence: own.map(evidenceOf) });
    });
  }

  async erase(tx: Tx, personId: string): Promise<void> {
    await tx.update(Offering, { authorId: personId }, { authorId: null });
  }

  abandon(tx: Tx, organisationId: string): Promise<void> {
    return abandonPostings(tx, 'offering', OFFERING, organisationId, this.clock.now());
  }

  /** Search documents and filters borrow the group's name and place. */
  async organisationChanged(tx: Tx, organisationId: string): Promise<void> {
    await tx.query(
      `update offering f set revision = f.revision + 1, district = o.district
       from organisation o where o.id = f.organisation_id and f.organisation_id = $1`,
      [organisationId],
    );
    await this.groups.touch(tx, organisationId);
  }

  async waiting({ organisationId }: Actor): Promise<number> {
    return organisationId === null ? 0 : this.db.of(Offering).countBy({ organisationId, state: 'returned' });
  }
}
