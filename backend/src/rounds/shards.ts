import { Injectable } from '@nestjs/common';
import { setImmediate } from 'node:timers/promises';
import {
  ChallengeMaterials,
  CurrentIndex,
  Shortlist,
  type ChallengeMaterial,
  type OfferIndex,
  type Proposal,
} from '@backend/matching';
import { Database } from '@backend/platform/database';
import { Faults } from '@backend/platform/fault';
import { ProposalStore } from './proposal-store';
import { RoundStore, type Shard, type Taking } from './round-store';

/** Challenges read at once. */
const BATCH = 50;

/**
 * A shard's part in a round: first its challenges bid, later what they were given is written down. Each is one
 * transaction, so that a killed process leaves a shard undone or done. A challenge that has changed since the round
 * was opened takes no part any more.
 */
@Injectable()
export class Shards {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly db: Database,
    private readonly index: CurrentIndex,
    private readonly challenges: ChallengeMaterials,
    private readonly shortlist: Shortlist,
    private readonly store: ProposalStore,
    private readonly rows: RoundStore,
    private readonly faults: Faults,
  ) {}

  /**
   * Does what the shard has to do, unless it is done. False when asked to stop half-way. Shards of one process work one
   * after the other: they compute, and together they would only hold more memory and connections.
   */
  work(id: string, now: Date, stop?: AbortSignal): Promise<boolean> {
    const mine = this.last.then(() => (stop?.aborted ? false : this.workOn(id, now, stop)));
    // How one shard ended is for its own caller to know; the next one works in any case.
    this.last = mine.catch(() => undefined);
    return mine;
  }

  private async workOn(id: string, now: Date, stop?: AbortSignal): Promise<boolean> {
    const shard = await this.rows.shard(id);
    if (!shard?.task) return true;
    const offers = await this.index.ofRound(shard.roundId);
    if (!offers) throw new Error('The index of the round is gone.');
    const finished =
      shard.task === 'bid' ? await this.bid(shard, offers, now, stop) : await this.write(shard, offers, now, stop);
    this.faults.maybe('round-shard');
    return finished;
  }

  private async bid(shard: Shard, offers: OfferIndex, now: Date, stop?: AbortSignal): Promise<boolean> {
    const begun = performance.now();
    const numbers = new Map(offers.groupIds.map((group, number) => [group, number]));
    const bids: { id: string; bids: (readonly [number: number, points: number])[] }[] = [];
    for await (const [challenge] of this.unchanged(await this.rows.of(shard))) {
      if (stop?.aborted) return false;
      const found = await this.shortlist.bids(offers, challenge, shard);
      bids.push({
        id: challenge.id,
        bids: found.map(({ group, points }) => [numbers.get(group.id) ?? 0, points] as const).sort(([a], [b]) => a - b),
      });
    }
    this.faults.maybe('round-bid');
    await this.db.transaction(async (tx) => {
      await tx.query(
        `update matching_bid b set bids = r.bids from jsonb_to_recordset($2::jsonb) as r(id uuid, bids jsonb)
         where b.round_id = $1 and b.challenge_id = r.id`,
        [shard.roundId, JSON.stringify(bids)],
      );
      await this.rows.done(tx, shard, 'bid', now, secondsSince(begun));
    });
    return true;
  }

  private async write(shard: Shard, offers: OfferIndex, now: Date, stop?: AbortSignal): Promise<boolean> {
    const begun = performance.now();
    const given = (await this.rows.of(shard)).filter(({ placed }) => placed !== null && placed.length > 0);
    const proposals: Proposal[] = [];
    for await (const [challenge, { placed, better }] of this.unchanged(given)) {
      if (stop?.aborted) return false;
      proposals.push(...(await this.shortlist.proposals(offers, challenge, placed ?? [], better, shard)));
    }
    await this.db.transaction(async (tx) => {
      await this.store.stage(tx, shard.roundId, proposals);
      await this.rows.done(tx, shard, 'write', now, secondsSince(begun));
      this.faults.maybe('round-stage');
    });
    return true;
  }

  /** The challenges that still are what they were when the round was opened. */
  private async *unchanged(all: readonly Taking[]): AsyncGenerator<readonly [ChallengeMaterial, Taking]> {
    for (let at = 0; at < all.length; at += BATCH) {
      const batch = new Map(all.slice(at, at + BATCH).map((one) => [one.id, one]));
      for (const challenge of await this.challenges.read([...batch.keys()])) {
        const taking = batch.get(challenge.id);
        if (taking?.revision === challenge.revision) yield [challenge, taking];
        // Whoever waits in this process, a health check or the lock of a job, gets its turn between two challenges.
        await setImmediate();
      }
    }
  }
}

/** Since a moment of `performance.now()`. */
export const secondsSince = (begun: number): number => (performance.now() - begun) / 1000;
