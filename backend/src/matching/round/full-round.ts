import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '@backend/platform/database';
import { Faults } from '@backend/platform/fault';
import { Ids } from '@backend/platform/ids';
import { ChallengeMaterials } from '../market/challenge-material';
import { MatchIndex } from '../market/match-index';
import { MatchingRound, type RoundFigures } from '../matching-round.entity';
import { Assignment, type Assigned, type ChallengeBids } from './assignment';
import { ProposalStore } from './proposal-store';
import { hashOfPairs, type Proposal } from './proposal';
import { MatchingRows, type Revised } from './rows';
import { Shortlist } from './shortlist';

/** Challenges per transaction. */
const BATCH = 50;
/** Statements that may run longer than the usual minute: the one that makes a whole round visible. */
const SWAP_TIMEOUT = '15min';

type Bidding = ChallengeBids & Revised;

/**
 * The nightly round: every challenge bids for every group, places are given out fairly, and the result takes the place
 * of all open matches at once. Bids are kept as they are made, so an interrupted round goes on where it stopped.
 */
@Injectable()
export class FullRound {
  constructor(
    private readonly db: Database,
    private readonly market: MatchIndex,
    private readonly challenges: ChallengeMaterials,
    private readonly shortlist: Shortlist,
    private readonly assignment: Assignment,
    private readonly store: ProposalStore,
    private readonly rows: MatchingRows,
    private readonly ids: Ids,
    private readonly faults: Faults,
  ) {}

  /** Runs a round, or goes on with an interrupted one while nothing has changed. Null when asked to stop half-way. */
  async run(now: Date, stop?: AbortSignal): Promise<RoundFigures | null> {
    const begun = performance.now();
    const basis = await this.rows.basis();
    await this.market.refresh();
    const round = await this.open(basis, now);
    if (!(await this.bid(round.id, stop))) return null;
    const bids = await this.bidsOf(round.id);
    const assigned = await this.assignment.assign(bids);
    const staged = await this.stage(round.id, bids, assigned);
    this.faults.maybe('after-round-write');
    const figures = figuresOf(bids, staged, (performance.now() - begun) / 1000);
    await this.finish(round, bids, staged, figures, now);
    return figures;
  }

  /** The interrupted round with the same basis, or a new one; bids on another basis are worth nothing any more. */
  private async open(basis: string, now: Date): Promise<MatchingRound> {
    return this.db.transaction(async (tx) => {
      const open = await tx.findBy(MatchingRound, { finishedAt: IsNull() });
      const same = open.find((round) => round.basis === basis);
      for (const { id } of open.filter((round) => round !== same)) await tx.delete(MatchingRound, { id });
      if (same) return same;
      const round = { id: this.ids.next(), basis, startedAt: now, finishedAt: null, figures: null, hash: null };
      await tx.insert(MatchingRound, round);
      return round;
    });
  }

  /** Lets every challenge bid that has not yet; false when asked to stop before all have. */
  private async bid(roundId: string, stop?: AbortSignal): Promise<boolean> {
    let after = await this.lastBid(roundId);
    for (;;) {
      const rows = await this.rows.challengesAfter(after, BATCH);
      if (rows.length === 0) return true;
      if (stop?.aborted) return false;
      const materials = await this.challenges.read(rows.map(({ id }) => id));
      const bids = materials.map((challenge) => ({
        challenge_id: challenge.id,
        revision: challenge.revision,
        bids: this.shortlist.bids(challenge).map(({ group, points }) => [group.id, points]),
      }));
      await this.db.transaction((tx) =>
        tx.query(
          `insert into matching_bid (round_id, challenge_id, revision, bids)
           select $1, r.challenge_id, r.revision, r.bids
           from jsonb_to_recordset($2::jsonb) as r(challenge_id uuid, revision int, bids jsonb)`,
          [roundId, JSON.stringify(bids)],
        ),
      );
      after = rows.at(-1)?.id ?? after;
      this.faults.maybe('mid-round');
    }
  }

  private async lastBid(roundId: string): Promise<string | null> {
    const [row] = await this.db.query<{ id: string }>(
      'select challenge_id as id from matching_bid where round_id = $1 order by challenge_id desc limit 1',
      [roundId],
    );
    return row?.id ?? null;
  }

  private bidsOf(roundId: string): Promise<Bidding[]> {
    return this.db.query<Bidding>(
      `select challenge_id as "challengeId", challenge_id as id, revision, bids from matching_bid
       where round_id = $1 order by challenge_id`,
      [roundId],
    );
  }

  /** Writes the chosen pairs where nobody sees them. What an interrupted run had staged is written anew. */
  private async stage(roundId: string, bids: readonly Bidding[], { groupsOf, betterFor }: Assigned): Promise<Pair[]> {
    await this.db.transaction((tx) => this.store.discard(tx, roundId));
    const staged: Pair[] = [];
    for (let at = 0; at < bids.length; at += BATCH) {
      const batch = bids.slice(at, at + BATCH).map(({ id }) => id);
      const proposals: Proposal[] = [];
      for (const challenge of await this.challenges.read(batch)) {
        const { id } = challenge;
        proposals.push(
          ...(await this.shortlist.proposals(challenge, groupsOf.get(id) ?? [], betterFor.get(id) ?? null)),
        );
      }
      await this.db.transaction((tx) => this.store.stage(tx, roundId, proposals));
      staged.push(...proposals.map(pairOf));
      this.faults.maybe('mid-round');
    }
    return staged;
  }

  private async finish(
    { id }: MatchingRound,
    bids: readonly Bidding[],
    staged: readonly Pair[],
    figures: RoundFigures,
    now: Date,
  ): Promise<void> {
    const groups = this.market.groupIds.map((group) => ({
      id: group,
      revision: this.market.group(group)?.revision ?? 0,
    }));
    await this.db.transaction(async (tx) => {
      await tx.query(`set local statement_timeout = '${SWAP_TIMEOUT}'`);
      await this.store.swap(tx, id, null, now, id);
      await this.rows.handled(tx, 'challenge', bids);
      await this.rows.handled(tx, 'group', groups);
      await tx.query('delete from matching_bid where round_id = $1', [id]);
      await tx.update(MatchingRound, { id }, { finishedAt: now, figures, hash: hashOfPairs(staged) });
    });
  }
}

/** What is kept in memory of a staged proposal. */
type Pair = Parameters<typeof hashOfPairs>[0][number];

const pairOf = ({ challengeId: challenge, groupId: group, content: { position, points } }: Proposal): Pair => ({
  challenge,
  group,
  position,
  score: points / 100,
});

function figuresOf(bids: readonly Bidding[], staged: readonly Pair[], seconds: number): RoundFigures {
  const loads = [...Map.groupBy(staged, ({ group }) => group).values()].map(({ length }) => length);
  return {
    challenges: bids.length,
    groups: new Set(bids.flatMap((one) => one.bids.map(([group]) => group))).size,
    matches: staged.length,
    served: new Set(staged.map(({ challenge }) => challenge)).size,
    largestLoad: Math.max(0, ...loads),
    seconds: Math.round(seconds * 10) / 10,
  };
}
