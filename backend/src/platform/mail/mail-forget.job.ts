import { daysEarlier } from '@domain/calendar';
import { Database } from '@backend/platform/database';
import { Job, type JobContext, type JobHandler } from '@backend/platform/queue';

const KEEP_DAYS = 30;

/** Forgets addresses of settled mails and empties the local mailbox after 30 days. */
@Job({ name: 'mail.forget', at: '40 3 * * *', zone: 'Europe/Berlin', about: 'Forgets addresses of old mails.' })
export class MailForget implements JobHandler {
  constructor(private readonly db: Database) {}

  async run({ now }: JobContext): Promise<string> {
    const before = daysEarlier(now, KEEP_DAYS);
    const forgotten = await this.db.query(
      `update mail_outbox set to_address = '', person_id = null
       where to_address <> '' and state not in ('waiting', 'claimed') and created_at < $1 returning id`,
      [before],
    );
    await this.db.query('delete from mailbox_message where at < $1', [before]);
    return `${forgotten.length} forgotten`;
  }
}
