import { analyse, Index, queryOf, ranked } from '@domain/matching';
import { Injectable } from '@nestjs/common';
import { Database } from '@backend/platform/database';
import { Ids } from '@backend/platform/ids';
import { ChallengeMaterials } from '../market/challenge-material';
import { GroupMaterials } from '../market/group-material';
import { MatchIndex } from '../market/match-index';
import { Assignment } from './assignment';
import type { Proposal } from './proposal';
import { ProposalStore } from './proposal-store';
import { MatchingRows, type Revised } from './rows';
import { Shortlist } from './shortlist';

/** Rows handled in one go, and challenges a changed item may call to bid again. */
const BATCH = 50;
const CALLED = 50;

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
    private readonly market: MatchIndex,
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
    await this.market.refresh();
    for (;;) {
      const [challenges, groups] = await Promise.all([this.rows.dirtyChallenges(BATCH), this.rows.dirtyGroups(BATCH)]);
      if (challenges.length + groups.length === 0 || stop?.aborted) return done;
      done.proposed += await this.handle(challenges, groups, now);
      done.challenges += challenges.length;
      done.groups += groups.length;
      await this.market.refresh();
    }
  }

  private async handle(challenges: readonly Revised[], groups: readonly Revised[], now: Date): Promise<number> {
    const groupIds = groups.map(({ id }) => id);
    const scope = new Set([
      ...challenges.map(({ id }) => id),
      ...(await this.rows.challengesOf(groupIds)),
      ...(await this.calledBy(groupIds)),
    ]);
    const runId = this.ids.next();
    const materials = await this.challenges.read([...scope].sort());
    const bids = materials.map((challenge) => ({
      challengeId: challenge.id,
      bids: this.shortlist.bids(challenge).map(({ group, points }) => [group.id, points] as const),
    }));
    const { groupsOf, betterFor } = await this.assignment.assign(bids);
    const proposals: Proposal[] = [];
    for (const challenge of materials) {
      const { id } = challenge;
      proposals.push(...(await this.shortlist.proposals(challenge, groupsOf.get(id) ?? [], betterFor.get(id) ?? null)));
    }
    return this.db.transaction(async (tx) => {
      await this.store.stage(tx, runId, proposals);
      const { proposed } = await this.store.swap(tx, runId, [...scope], now, null);
      await this.rows.handled(tx, 'challenge', challenges);
      await this.rows.handled(tx, 'group', groups);
      return proposed;
    });
  }

  /** Challenges that changed groups could help, found by asking the challenges with what the groups say. */
  private async calledBy(groupIds: readonly string[]): Promise<string[]> {
    if (groupIds.length === 0) return [];
    const index = await this.challengeIndex();
    const { lexicon } = this.market;
    const called = new Set<string>();
    for (const { items } of await this.groups.read(groupIds)) {
      for (const { writing, language } of items) {
        const query = queryOf(analyse(writing, lexicon, language), lexicon);
        for (const { id } of ranked(index, query, { limit: CALLED })) called.add(id);
      }
    }
    return [...called];
  }

  /** All published challenges by their open text. Built when groups have changed, and thrown away. */
  private async challengeIndex(): Promise<Index> {
    const index = new Index();
    for (let after: string | null = null; ;) {
      const rows: Revised[] = await this.rows.challengesAfter(after, 500);
      if (rows.length === 0) return index;
      for (const { id, open, language } of await this.challenges.read(rows.map((row) => row.id))) {
        index.add({ id, group: id }, analyse(open, this.market.lexicon, language));
      }
      after = rows.at(-1)?.id ?? null;
    }
  }
}
