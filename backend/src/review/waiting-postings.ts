import type { EntityTarget } from 'typeorm';
import type { Database } from '@backend/platform/database';
import { reviewDueAt, type PostingColumns } from '@backend/postings';

/** A guide reads at most this many at once; the rest waits behind them. */
const AT_ONCE = 50;

/** Since when a posting waits for a guide, and until when it was promised. */
export interface Waiting<P> {
  readonly posting: P;
  /** The version shown; a decision is about this one. */
  readonly version: number;
  readonly since: string;
  readonly dueOn: string;
  readonly late: boolean;
}

const WHERE = `state = 'review' or (state in ('published', 'paused') and change_waits_since is not null)`;

/** Postings handed in, and published ones whose text was changed; those whose promise ends first stand first. */
export async function waitingPostings<P extends PostingColumns>(
  db: Database,
  entity: EntityTarget<P>,
  now: Date,
): Promise<Waiting<P>[]> {
  const rows = await db
    .of(entity)
    .createQueryBuilder('posting')
    .where(WHERE)
    .orderBy(`case when posting.state = 'review' then posting.submitted_at else posting.change_waits_since end`)
    .addOrderBy('posting.id')
    .limit(AT_ONCE)
    .getMany();
  return rows.map((posting) => {
    const since = (posting.state === 'review' ? posting.submittedAt : posting.changeWaitsSince) ?? posting.changedAt;
    const dueOn = posting.reviewDueAt ?? reviewDueAt(since);
    const { version } = posting;
    return { posting, version, since: since.toISOString(), dueOn: dueOn.toISOString(), late: dueOn < now };
  });
}

/** How many postings of this kind wait. */
export const countWaiting = (db: Database, entity: EntityTarget<PostingColumns>): Promise<number> =>
  db.of(entity).createQueryBuilder('posting').where(WHERE).getCount();
