import { Injectable } from '@nestjs/common';
import { Database } from '@backend/platform/database';
import { Ids } from '@backend/platform/ids';
import { ChallengeMaterials } from '../market/challenge-material';
import { GroupMaterials } from '../market/group-material';
import type { Market } from '../market/market';
import { MatchIndex } from '../market/match-index';
import { Assignment } from './assignment';
import { ChallengeIndex } from './challenge-index';
import type { Proposal } from './proposal';
import { ProposalStore } from './proposal-store';
import { MatchingRows, type Revised } from './rows';
import { Shortlist } from './shortlist';

/** Rows handled in one go. */
const BATCH = 50;

/** What a sweep did. */
export interface Swept {
  readonly challenges: number;
  readonly groups: number;
  readonly proposed: number;
}

/** Between the nightly rounds: only what is new or changed bids; everybody else keeps the place they hold. */
@Injectable()
export class Sweep {
  constructor(
    private readonly db: Database,
    private readonly index: MatchIndex,
    private readonly challengeIndex: ChallengeIndex,
    private readonly challenges: ChallengeMaterials,
    private readonly groups: GroupMaterials,
    private readonly shortlist: Shortlist,
    private readonly assignment: Assignment,
    private readonly store: ProposalStore,
    private readonly rows: MatchingRows,
    private readonly ids: Ids,
  ) {}

  async run(now: Date, stop?: AbortSignal): Promise<Swept> {
    const done = { challenges: 0, groups: 0, proposed: 0 };
    for (;;) {
      const [challenges, groups] = await Promise.all([this.rows.dirtyChallenges(BATCH), this.rows.dirtyGroups(BATCH)]);
      if (challenges.length + groups.length === 0 || stop?.aborted) return done;
      done.proposed += await this.handle(await this.index.refresh(), challenges, groups, now);
      done.challenges += challenges.length;
      done.groups += groups.length;
    }
  }

  private async handle(
    market: Market,
    challenges: readonly Revised[],
    groups: readonly Revised[],
    now: Date,
  ): Promise<number> {
    const groupIds = groups.map(({ id }) => id);
    const scope = new Set([
      ...challenges.map(({ id }) => id),
      ...(await this.rows.challengesOf(groupIds)),
      ...(await this.challengeIndex.calledBy(await this.groups.read(groupIds), market.lexicon)),
    ]);
    const runId = this.ids.next();
    const materials = await this.challenges.read([...scope].sort());
    const bids = materials.map((challenge) => ({
      challengeId: challenge.id,
      bids: this.shortlist.bids(market, challenge).map(({ group, points }) => [group.id, points] as const),
    }));
    const { groupsOf, betterFor } = await this.assignment.assign(market, bids);
    const proposals: Proposal[] = [];
    for (const challenge of materials) {
      const { id } = challenge;
      proposals.push(
        ...(await this.shortlist.proposals(market, challenge, groupsOf.get(id) ?? [], betterFor.get(id) ?? null)),
      );
    }
    return this.db.transaction(async (tx) => {
      await this.store.stage(tx, runId, proposals);
      const { proposed } = await this.store.swap(tx, runId, { challenges: [...scope], besides: [] }, now, null);
      await this.rows.handled(tx, 'challenge', challenges);
      await this.rows.handled(tx, 'group', groups);
      return proposed;
    });
  }
}
