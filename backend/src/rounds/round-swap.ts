import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { CurrentIndex, hashLine, IndexSnapshots, type OfferIndex } from '@backend/matching';
import { Database, type Tx } from '@backend/platform/database';
import { Faults } from '@backend/platform/fault';
import { ChangedRows, type Revised } from './changed-rows';
import { TAKING_PART } from './held-places';
import { ProposalStore } from './proposal-store';
import { LONG, RoundStore } from './round-store';
import { MatchingRound, type RoundFigures } from './matching-round.entity';
import { secondsSince } from './shards';

/** Challenges whose proposals are read at once. */
const BATCH = 2000;

/** The last step of a round: what was written where nobody sees it becomes what everybody sees, in one transaction. */
@Injectable()
export class RoundSwap {
  constructor(
    private readonly db: Database,
    private readonly index: CurrentIndex,
    private readonly markets: IndexSnapshots,
    private readonly store: ProposalStore,
    private readonly rounds: RoundStore,
    private readonly rows: ChangedRows,
    private readonly faults: Faults,
  ) {}

  /**
   * Challenges and groups that have changed since the round was opened keep what they have; they are still marked as
   * changed, and the sweep that follows matches them anew.
   */
  async run({ id, seconds }: MatchingRound, now: Date): Promise<RoundFigures> {
    const begun = performance.now();
    const offers = await this.index.ofRound(id);
    if (!offers) throw new Error('The index of the round is gone.');
    this.faults.maybe('before-swap');
    const figures = await this.db.transaction(async (tx) => {
      await tx.query(LONG);
      const moved = await this.rows.movedGroups(tx, revisionsOf(offers));
      const taking = await tx.query<Revised[]>(
        `select b.challenge_id as id, b.revision from ${TAKING_PART} and b.placed is not null order by 1`,
        [id],
      );
      await this.store.leaveOut(tx, id, moved);
      const { hash, ...counted } = await this.counted(tx, id, taking);
      await this.store.swap(tx, id, { challenges: taking.map((one) => one.id), besides: moved }, now, id);
      await this.rows.handled(tx, 'challenge', taking);
      await this.rows.handled(tx, 'group', revisionsOf(offers));
      await this.rounds.clear(tx, id);
      await this.markets.keepOnly(tx, id);
      const total = seconds + secondsSince(begun);
      const figures = {
        challenges: taking.length,
        groups: offers.groupIds.length,
        ...counted,
        seconds: Math.round(total * 10) / 10,
      };
      await tx.update(MatchingRound, { id }, { finishedAt: now, figures, hash, seconds: total });
      this.faults.maybe('in-swap');
      return figures;
    });
    this.faults.maybe('after-swap');
    return figures;
  }

  /** Counts and hashes what was written, a batch at a time. */
  private async counted(tx: Tx, roundId: string, taking: readonly Revised[]) {
    const hash = createHash('sha256');
    const loads = new Map<string, number>();
    let [matches, served, last] = [0, 0, ''];
    for (let at = 0; at < taking.length; at += BATCH) {
      const ids = taking.slice(at, at + BATCH).map(({ id }) => id);
      for (const pair of await this.store.staged(tx, roundId, ids)) {
        hash.update(`${matches === 0 ? '' : '\n'}${hashLine(pair)}`);
        matches += 1;
        if (pair.challenge !== last) served += 1;
        last = pair.challenge;
        loads.set(pair.group, (loads.get(pair.group) ?? 0) + 1);
      }
    }
    const largestLoad = [...loads.values()].reduce((most, load) => Math.max(most, load), 0);
    return { matches, served, largestLoad, hash: hash.digest('hex') };
  }
}

const revisionsOf = (offers: OfferIndex): Revised[] =>
  offers.groupIds.map((id) => ({ id, revision: offers.group(id)?.revision ?? 0 }));
