import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { IsNull } from 'typeorm';
import type { OfferIndex } from '@backend/matching';
import { Database, type Tx } from '@backend/platform/database';
import { Ids } from '@backend/platform/ids';
import type { Revised } from './changed-rows';
import { MatchingRound } from './matching-round.entity';

/** Statements that touch a whole round may run longer than the usual minute. */
export const LONG = `set local statement_timeout = '60min'`;
/** Challenges per shard: few enough that a kill costs seconds, and in a small platform enough shards for several workers. */
const LARGEST_SHARD = 500;
const SMALLEST_SHARD = 25;
const SHARDS = 16;

/** What a shard has to do next; null once it is done. */
export type Task = 'bid' | 'write';

/** A shard of an open round. */
export interface Shard {
  readonly id: string;
  readonly roundId: string;
  readonly task: Task | null;
}

/** A challenge of a shard with the revision that takes part. */
export interface Taking extends Revised {
  /** Ids of the groups it was given, best first; null before. */
  readonly placed: readonly string[] | null;
  readonly better: { readonly groupId: string; readonly points: number; readonly freeFrom: string | null } | null;
}

/** The rows of rounds that are under way: rounds, their shards, and the challenges that take part. */
@Injectable()
export class RoundStore {
  constructor(
    private readonly db: Database,
    private readonly ids: Ids,
  ) {}

  /** The round that is under way, if any. */
  current(): Promise<MatchingRound | null> {
    return this.db.of(MatchingRound).findOneBy({ finishedAt: IsNull() });
  }

  /** Opens a round over all published challenges as they are now, in the place of one that was not finished. */
  async open(tx: Tx, offers: OfferIndex, now: Date): Promise<MatchingRound> {
    await tx.delete(MatchingRound, { finishedAt: IsNull() });
    const round: MatchingRound = {
      id: this.ids.next(),
      basis: '',
      startedAt: now,
      assignedAt: null,
      finishedAt: null,
      seconds: 0,
      figures: null,
      hash: null,
    };
    await tx.insert(MatchingRound, round);
    await this.deal(tx, round.id);
    const basis = await this.basis(tx, round.id, offers);
    await tx.update(MatchingRound, { id: round.id }, { basis });
    return { ...round, basis };
  }

  private async deal(tx: Tx, roundId: string): Promise<void> {
    const [{ count } = { count: 0 }] = await tx.query<{ count: number }[]>(
      `select count(*)::int as count from challenge where state = 'published'`,
    );
    const size = Math.min(LARGEST_SHARD, Math.max(SMALLEST_SHARD, Math.ceil(count / SHARDS)));
    const shards = Array.from({ length: Math.ceil(count / size) }, () => this.ids.next());
    await tx.query('insert into matching_shard (id, round_id) select id, $1 from unnest($2::uuid[]) as id', [
      roundId,
      shards,
    ]);
    await tx.query(
      `insert into matching_bid (round_id, challenge_id, shard_id, revision)
       select $1, c.id, s.id, c.revision
       from (select id, revision, row_number() over (order by id) - 1 as place from challenge where state = 'published') c
       join unnest($2::uuid[]) with ordinality as s(id, number) on s.number = c.place / $3 + 1`,
      [roundId, shards, size],
    );
  }

  /** A fingerprint of everything a round starts from. */
  private async basis(tx: Tx, roundId: string, offers: OfferIndex): Promise<string> {
    const hash = createHash('sha256');
    for (const { id, revision } of await this.taking(tx, roundId)) hash.update(`${id}:${revision} `);
    for (const id of offers.groupIds) hash.update(`|${id}:${offers.group(id)?.revision ?? 0}`);
    return hash.digest('hex');
  }

  private taking(tx: Tx, roundId: string): Promise<Revised[]> {
    return tx.query<Revised[]>(
      'select challenge_id as id, revision from matching_bid where round_id = $1 order by challenge_id',
      [roundId],
    );
  }

  /** Shards of the round that still have this to do. */
  async left(roundId: string, task: Task): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `select id from matching_shard where round_id = $1 and ${doneAt(task)} is null order by id`,
      [roundId],
    );
    return rows.map(({ id }) => id);
  }

  /** A shard and its task; null when its round is over. */
  async shard(id: string): Promise<Shard | null> {
    const [row] = await this.db.query<Shard>(
      `select s.id, s.round_id as "roundId",
              case when r.assigned_at is null and s.bid_at is null then 'bid'
                   when r.assigned_at is not null and s.written_at is null then 'write' end as task
       from matching_shard s join matching_round r on r.id = s.round_id
       where s.id = $1 and r.finished_at is null`,
      [id],
    );
    return row ?? null;
  }

  /** The challenges of a shard, in order. */
  of({ id }: Shard): Promise<Taking[]> {
    return this.db.query<Taking>(
      'select challenge_id as id, revision, placed, better from matching_bid where shard_id = $1 order by challenge_id',
      [id],
    );
  }

  /** Notes that a shard has done this, and the seconds it took; in the transaction of what it did. */
  async done(tx: Tx, { id, roundId }: Shard, task: Task, now: Date, seconds: number): Promise<void> {
    await tx.query(`update matching_shard set ${doneAt(task)} = $2 where id = $1`, [id, now]);
    await this.spent(tx, roundId, seconds);
  }

  async spent(tx: Tx, roundId: string, seconds: number): Promise<void> {
    await tx.query('update matching_round set seconds = seconds + $2 where id = $1', [roundId, seconds]);
  }

  /** When something of the round was done last. */
  async movedAt({ id, startedAt, assignedAt }: MatchingRound): Promise<Date> {
    const [row] = await this.db.query<{ at: Date | null }>(
      'select greatest(max(bid_at), max(written_at)) as at from matching_shard where round_id = $1',
      [id],
    );
    return new Date(Math.max(Number(startedAt), Number(assignedAt ?? 0), Number(row?.at ?? 0)));
  }

  /** Forgets what a round needed on its way. */
  async clear(tx: Tx, roundId: string): Promise<void> {
    await tx.query('delete from matching_bid where round_id = $1', [roundId]);
    await tx.query('delete from matching_shard where round_id = $1', [roundId]);
    await tx.query('delete from matching_round_vector where round_id = $1', [roundId]);
  }
}

const doneAt = (task: Task): string => (task === 'bid' ? 'bid_at' : 'written_at');
