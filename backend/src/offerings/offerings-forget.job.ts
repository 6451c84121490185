import { daysEarlier } from '@domain/calendar';
import { POSTING_RETENTION } from '@domain/postings';
import { Injectable } from '@nestjs/common';
import { Database } from '@backend/platform/database';
import { Job, type JobContext, type JobHandler } from '@backend/platform/queue';

/** Deletes drafts nobody touches and withdrawn offerings. */
@Job({
  name: 'offerings.forget',
  at: '40 3 * * *',
  zone: 'Europe/Berlin',
  about: 'Deletes old drafts and withdrawn offerings.',
})
@Injectable()
export class OfferingsForget implements JobHandler {
  constructor(private readonly db: Database) {}

  async run({ now }: JobContext): Promise<string> {
    const rows = await this.db.query<unknown>(
      `with gone as (
         delete from offering
         where (state in ('draft', 'returned') and published_at is null and changed_at < $1)
            or (state = 'withdrawn' and closed_at < $2)
         returning 1)
       select * from gone`,
      [daysEarlier(now, POSTING_RETENTION.untouched), daysEarlier(now, POSTING_RETENTION.withdrawn)],
    );
    return `${rows.length} offerings`;
  }
}
