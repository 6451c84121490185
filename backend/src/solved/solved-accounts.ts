import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AccountPorts } from '@backend/accounts';
import { Database } from '@backend/platform/database';
import { SolvedCase } from './solved-case.entity';

/** What solved cases add to accounts: export, a group that is left by everybody, names that change. */
@Injectable()
export class SolvedAccounts implements OnModuleInit {
  constructor(
    private readonly ports: AccountPorts,
    private readonly db: Database,
  ) {}

  onModuleInit(): void {
    this.ports.add({
      room: 'solved',
      export: async (personId) => {
        const order = { publishedAt: 'ASC', id: 'ASC' } as const;
        const told = await this.db.of(SolvedCase).find({ where: { authorId: personId, state: 'published' }, order });
        return told.map(({ id, challengeId, title, problem, help, publishedAt }) => ({
          id,
          challengeId,
          title,
          problem,
          help,
          publishedAt,
        }));
      },
      // Nobody is left who could take the agreement back.
      abandon: async (tx, organisationId) => {
        await tx.update(SolvedCase, { groupId: organisationId }, { naming: 'refused' });
      },
      // Search documents borrow the names of the owner and of the group.
      organisationChanged: async (tx, organisationId) => {
        await tx.query(
          `update solved_case s set revision = s.revision + 1 from challenge c
           where c.id = s.challenge_id and (c.organisation_id = $1 or s.group_id = $1)`,
          [organisationId],
        );
      },
    });
  }
}
