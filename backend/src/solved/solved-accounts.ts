import { Injectable } from '@nestjs/common';
import { AccountPart, type AccountParts } from '@backend/accounts';
import { Database, type Tx } from '@backend/platform/database';
import { SolvedCase } from './solved-case.entity';

/** What solved cases add to accounts: export, a group that is left by everybody, names that change. */
@AccountPart('solved')
@Injectable()
export class SolvedAccounts implements AccountParts {
  constructor(private readonly db: Database) {}

  async export(personId: string): Promise<unknown> {
    const order = { publishedAt: 'ASC', id: 'ASC' } as const;
    const cases = await this.db.of(SolvedCase).find({ where: { authorId: personId, state: 'published' }, order });
    return cases.map(({ id, challengeId, title, problem, help, publishedAt }) => ({
      id,
      challengeId,
      title,
      problem,
      help,
      publishedAt,
    }));
  }

  /** Nobody is left who could take the agreement back. */
  async abandon(tx: Tx, organisationId: string): Promise<void> {
    await tx.update(SolvedCase, { groupId: organisationId }, { naming: 'refused' });
  }

  /** Search documents borrow the names of the owner and of the group. */
  async organisationChanged(tx: Tx, organisationId: string): Promise<void> {
    await tx.query(
      `update solved_case s set revision = s.revision + 1 from challenge c
       where c.id = s.challenge_id and (c.organisation_id = $1 or s.group_id = $1)`,
      [organisationId],
    );
  }
}
