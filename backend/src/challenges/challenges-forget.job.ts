import { daysEarlier } from '@domain/calendar';
import { CHALLENGE_RETENTION } from '@domain/challenges';
import { POSTING_RETENTION } from '@domain/postings';
import { Injectable } from '@nestjs/common';
import { Database } from '@backend/platform/database';
import { Job, type JobContext, type JobHandler } from '@backend/platform/queue';

/**
 * Deletes what nobody needs any more. A withdrawn challenge somebody talks about keeps its title, so that the
 * conversation still says what it is about; its texts go.
 */
@Job({
  name: 'challenges.forget',
  at: '30 3 * * *',
  zone: 'Europe/Berlin',
  about: 'Deletes old drafts, withdrawn texts and the confidential text of closed challenges.',
})
@Injectable()
export class ChallengesForget implements JobHandler {
  constructor(private readonly db: Database) {}

  async run({ now }: JobContext): Promise<string> {
    const { untouched, withdrawn } = POSTING_RETENTION;
    const { closedSecrets, readings } = CHALLENGE_RETENTION;
    return this.db.transaction(async (tx) => {
      const count = async (sql: string, before: Date): Promise<number> =>
        (await tx.query<unknown[]>(`with gone as (${sql} returning 1) select * from gone`, [before])).length;
      const drafts = await count(
        `delete from challenge where state in ('draft', 'returned') and published_at is null and changed_at < $1`,
        daysEarlier(now, untouched),
      );
      const gone = await count(
        `delete from challenge c where state = 'withdrawn' and closed_at < $1
           and not exists (select 1 from challenge_partner p where p.challenge_id = c.id)`,
        daysEarlier(now, withdrawn),
      );
      const answers = await count(
        `delete from challenge_answer a using challenge c
         where c.id = a.challenge_id and c.state = 'withdrawn' and c.closed_at < $1`,
        daysEarlier(now, withdrawn),
      );
      const secrets =
        (await count(
          `delete from challenge_secret s using challenge c
           where c.id = s.challenge_id and c.state = 'withdrawn' and c.closed_at < $1`,
          daysEarlier(now, withdrawn),
        )) +
        (await count(
          `delete from challenge_secret s using challenge c
           where c.id = s.challenge_id and c.state = 'archived' and c.closed_at < $1`,
          daysEarlier(now, closedSecrets),
        ));
      const records = await count('delete from challenge_secret_reading where at < $1', daysEarlier(now, readings));
      return `${drafts} drafts, ${gone} withdrawn, ${answers} answers, ${secrets} confidential, ${records} records`;
    });
  }
}
