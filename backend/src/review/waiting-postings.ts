import type { Actor } from '@domain/accounts';
import type { PostingKind } from '@domain/postings';
import type { EntityTarget, SelectQueryBuilder } from 'typeorm';
import type { Database } from '@backend/platform/database';
import { visible, type Seen } from '@backend/platform/visible';
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

/** A kind of posting: which rows of which table a reader may see. */
interface Kind<P extends PostingColumns, A extends `${PostingKind}.read`> {
  readonly entity: EntityTarget<P>;
  readonly seen: Seen<A>;
}

/** What waits and this guide may read, so that what is counted is what is listed. */
function waitingFor<P extends PostingColumns, A extends `${PostingKind}.read`>(
  db: Database,
  { entity, seen }: Kind<P, A>,
  reader: Actor,
): SelectQueryBuilder<P> {
  const { alias } = seen;
  const changed = `${alias}.state in ('published', 'paused') and ${alias}.change_waits_since is not null`;
  return db
    .of(entity)
    .createQueryBuilder(alias)
    .where(visible(seen, reader))
    .andWhere(`(${alias}.state = 'review' or ${changed})`);
}

/** Postings handed in, and published ones whose text was changed; those whose promise ends first stand first. */
export async function waitingPostings<P extends PostingColumns, A extends `${PostingKind}.read`>(
  db: Database,
  kind: Kind<P, A>,
  reader: Actor,
  now: Date,
): Promise<Waiting<P>[]> {
  const { alias } = kind.seen;
  const rows = await waitingFor(db, kind, reader)
    .orderBy(`case when ${alias}.state = 'review' then ${alias}.submitted_at else ${alias}.change_waits_since end`)
    .addOrderBy(`${alias}.id`)
    .limit(AT_ONCE)
    .getMany();
  return rows.map((posting) => {
    const since = (posting.state === 'review' ? posting.submittedAt : posting.changeWaitsSince) ?? posting.changedAt;
    const dueOn = posting.reviewDueAt ?? reviewDueAt(since);
    const { version } = posting;
    return { posting, version, since: since.toISOString(), dueOn: dueOn.toISOString(), late: dueOn < now };
  });
}

/** How many postings of this kind wait for this guide. */
export const countWaiting = <P extends PostingColumns, A extends `${PostingKind}.read`>(
  db: Database,
  kind: Kind<P, A>,
  reader: Actor,
): Promise<number> => waitingFor(db, kind, reader).getCount();
