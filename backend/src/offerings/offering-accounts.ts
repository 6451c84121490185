import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AccountPorts } from '@backend/accounts';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { abandonPostings } from '@backend/postings';
import { Groups } from './groups.service';
import { Offering } from './offering.entity';

/** What offerings add to accounts: export, deletion, the place of a group that moves. */
@Injectable()
export class OfferingAccounts implements OnModuleInit {
  constructor(
    private readonly ports: AccountPorts,
    private readonly db: Database,
    private readonly groups: Groups,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.ports.add({
      room: 'offerings',
      export: async (personId) => {
        const written = await this.db.of(Offering).find({ where: { authorId: personId }, order: { createdAt: 'ASC' } });
        return written.map(({ id, title, text, methods, equipment, state, topics, createdAt, publishedAt }) => ({
          id,
          title,
          text,
          methods,
          equipment,
          state,
          topics,
          createdAt,
          publishedAt,
        }));
      },
      erase: async (tx, personId) => {
        await tx.update(Offering, { authorId: personId }, { authorId: null });
      },
      abandon: (tx, organisationId) => abandonPostings(tx, 'offering', organisationId, this.clock.now()),
      organisationChanged: (tx, organisationId) => this.touch(tx, organisationId),
      waiting: ({ organisationId }) =>
        organisationId === null
          ? Promise.resolve(0)
          : this.db.of(Offering).countBy({ organisationId, state: 'returned' }),
    });
  }

  /** Search documents and filters borrow the group's name and place. */
  private async touch(tx: Tx, organisationId: string): Promise<void> {
    await tx.query(
      `update offering f set revision = f.revision + 1, district = o.district
       from organisation o where o.id = f.organisation_id and f.organisation_id = $1`,
      [organisationId],
    );
    await this.groups.touch(tx, organisationId);
  }
}
