import { ACCOUNT_LIMITS } from '@domain/accounts';
import { Database } from '@backend/platform/database';
import { KEY_HOURS } from '@backend/platform/http';
import { Job, type JobContext, type JobHandler } from '@backend/platform/queue';

const HOUR = 3_600_000;

/** Deletes links and sessions that have run out, drafts nobody confirmed, and old request keys. */
@Job({
  name: 'accounts.forget',
  at: '20 * * * *',
  about: 'Deletes what has run out: links, sessions, unconfirmed drafts.',
})
export class AccountsForget implements JobHandler {
  constructor(private readonly db: Database) {}

  async run({ now }: JobContext): Promise<string> {
    const before = (hours: number): Date => new Date(now.getTime() - hours * HOUR);
    const counts = [
      await this.count('delete from sign_in_token where expires_at <= $1', now),
      await this.count('delete from session where expires_at <= $1', now),
      await this.count('delete from sign_in_draft where created_at <= $1', before(ACCOUNT_LIMITS.unconfirmedDays * 24)),
      await this.count('delete from request_key where created_at <= $1', before(KEY_HOURS)),
    ];
    const [links, sessions, drafts, keys] = counts;
    return `${links} links, ${sessions} sessions, ${drafts} drafts, ${keys} request keys deleted`;
  }

  private async count(statement: string, until: Date): Promise<number> {
    const [row] = await this.db.query<{ count: string }>(
      `with gone as (${statement} returning 1) select count(*) as count from gone`,
      [until],
    );
    return Number(row?.count ?? 0);
  }
}
