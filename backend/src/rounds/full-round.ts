import { Injectable } from '@nestjs/common';
import { CurrentIndex, IndexReading, IndexSnapshots, Learning, Similarities } from '@backend/matching';
import { Database } from '@backend/platform/database';
import { Faults } from '@backend/platform/fault';
import { OneAtATime } from './one-at-a-time';
import { RoundAssignment } from './round-assignment';
import { LONG, RoundStore } from './round-store';
import { RoundSwap } from './round-swap';
import { MatchingRound, type RoundFigures } from './matching-round.entity';
import { secondsSince, Shards } from './shards';

/** A round that has not come to its end by then never will: it is given up, and the next one starts afresh. */
const LONGEST_MS = 6 * 60 * 60_000;
/** So long nothing may have been done before a round is called again; a shard takes seconds. */
const SILENCE_MS = 2 * 60_000;

/** How far a round has come: shards that any process may take up, or its end. */
export type Stage =
  | { readonly task: 'bid' | 'write'; readonly shards: readonly string[] }
  | { readonly task: null; readonly figures: RoundFigures };

/**
 * The full round: every challenge bids for every group, places are given out fairly, and the result takes the place of
 * all open matches at once. Its rows say how far it has come, so it goes on from wherever it was interrupted.
 */
@Injectable()
export class FullRound {
  constructor(
    private readonly db: Database,
    private readonly reading: IndexReading,
    private readonly store: IndexSnapshots,
    private readonly index: CurrentIndex,
    private readonly rows: RoundStore,
    private readonly shards: Shards,
    private readonly assignment: RoundAssignment,
    private readonly swap: RoundSwap,
    private readonly similarities: Similarities,
    private readonly words: Learning,
    private readonly alone: OneAtATime,
    private readonly faults: Faults,
  ) {}

  /** Opens a round over everything as it is now, unless one is under way. */
  async open(now: Date): Promise<void> {
    const current = await this.rows.current();
    if (current && !isOld(current, now)) return;
    await this.similarities.catchUp(now);
    const begun = performance.now();
    this.index.release();
    const { learned, offers } = await this.reading.learn();
    await this.words.catchUp(() => Promise.resolve(offers));
    const opened = await this.db.transaction(async (tx) => {
      await tx.query(LONG);
      const { id } = await this.rows.open(tx, offers, now);
      await this.store.save(tx, id, learned, offers);
      await this.similarities.freeze(tx, id);
      await this.rows.spent(tx, id, secondsSince(begun));
      this.faults.maybe('round-open');
      return id;
    });
    this.index.keep(opened, offers);
  }

  /** Takes the round that is under way as far as it can go without its shards; null when there is none. */
  async proceed(now: Date): Promise<Stage | null> {
    for (;;) {
      const round = await this.rows.current();
      if (!round) return null;
      const task = round.assignedAt === null ? 'bid' : 'write';
      const left = await this.rows.left(round.id, task);
      if (left.length > 0) return { task, shards: left };
      const figures = await this.alone.wait(() =>
        task === 'bid' ? this.assign(round, now) : this.swap.run(round, now),
      );
      if (figures) return { task: null, figures };
    }
  }

  /** Whether a round is under way, and somebody seems to work on it. */
  async state(now: Date): Promise<'none' | 'moving' | 'silent'> {
    const round = await this.rows.current();
    if (!round) return 'none';
    return Number(now) - Number(await this.rows.movedAt(round)) > SILENCE_MS ? 'silent' : 'moving';
  }

  /** Whether places are being given out by a round, so that nothing else may give out any. */
  async isGivingOut(now: Date): Promise<boolean> {
    const round = await this.rows.current();
    return round !== null && round.assignedAt !== null && !isOld(round, now);
  }

  /** A whole round in this process. */
  async run(now: Date): Promise<RoundFigures> {
    await this.open(now);
    for (;;) {
      const stage = await this.proceed(now);
      if (!stage) throw new Error('The round was finished by somebody else.');
      if (stage.task === null) return stage.figures;
      for (const shard of stage.shards) await this.shards.work(shard, now);
    }
  }

  private async assign({ id }: MatchingRound, now: Date): Promise<null> {
    const begun = performance.now();
    const offers = await this.index.ofRound(id);
    if (!offers) throw new Error('The index of the round is gone.');
    // Deciding takes its time, in which no transaction stands open.
    const write = await this.assignment.decide(id, offers);
    await this.db.transaction(async (tx) => {
      await tx.query(LONG);
      await write(tx);
      await tx.update(MatchingRound, { id }, { assignedAt: now });
      await this.rows.spent(tx, id, secondsSince(begun));
      this.faults.maybe('round-assign');
    });
    return null;
  }
}

const isOld = ({ startedAt }: MatchingRound, now: Date): boolean => Number(now) - Number(startedAt) > LONGEST_MS;
