import { keptPlaces } from '@domain/rounds';
import { Injectable } from '@nestjs/common';
import {
  ChallengeMaterials,
  CurrentIndex,
  GroupMaterials,
  Learning,
  Shortlist,
  Similarities,
  type OfferIndex,
  type Proposal,
} from '@backend/matching';
import { Database } from '@backend/platform/database';
import { Ids } from '@backend/platform/ids';
import { ChallengeIndex } from './challenge-index';
import { ChangedRows, type Revised } from './changed-rows';
import { HeldPlaces } from './held-places';
import { ProposalStore } from './proposal-store';
import { SweepAssignment, type ChallengeBids } from './sweep-assignment';

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
    private readonly index: CurrentIndex,
    private readonly challengeIndex: ChallengeIndex,
    private readonly challenges: ChallengeMaterials,
    private readonly groups: GroupMaterials,
    private readonly shortlist: Shortlist,
    private readonly similarities: Similarities,
    private readonly heldPlaces: HeldPlaces,
    private readonly assignment: SweepAssignment,
    private readonly store: ProposalStore,
    private readonly rows: ChangedRows,
    private readonly learned: Learning,
    private readonly ids: Ids,
  ) {}

  async run(now: Date, stop?: AbortSignal): Promise<Swept> {
    const done = { challenges: 0, groups: 0, proposed: 0 };
    for (;;) {
      await this.learned.catchUp(() => this.index.refresh());
      const [challenges, groups] = await Promise.all([this.rows.dirtyChallenges(BATCH), this.rows.dirtyGroups(BATCH)]);
      if (challenges.length + groups.length === 0 || stop?.aborted) return done;
      await this.similarities.catchUp(
        now,
        [...challenges, ...groups].map(({ id }) => id),
        stop,
      );
      done.proposed += await this.handle(await this.index.refresh(), challenges, groups, now);
      done.challenges += challenges.length;
      done.groups += groups.length;
    }
  }

  private async handle(
    offers: OfferIndex,
    challenges: readonly Revised[],
    groups: readonly Revised[],
    now: Date,
  ): Promise<number> {
    const groupIds = groups.map(({ id }) => id);
    const scope = new Set([
      ...challenges.map(({ id }) => id),
      ...(await this.rows.challengesOf(groupIds)),
      ...(await this.challengeIndex.calledBy(await this.groups.read(groupIds), offers)),
    ]);
    const runId = this.ids.next();
    const materials = await this.challenges.read([...scope].sort());
    const anew = new Set(challenges.map(({ id }) => id));
    const held = await this.heldPlaces.of([...scope].filter((id) => !anew.has(id)));
    const bids: ChallengeBids[] = [];
    for (const challenge of materials) {
      const all = await this.shortlist.bids(offers, challenge, 'now');
      const found = all.map(({ group, points }) => [group.id, points] as const);
      const keeps = keptPlaces(held.get(challenge.id) ?? [], found, new Set(groupIds));
      bids.push({ challengeId: challenge.id, bids: found, keeps });
    }
    const { groupsOf, betterFor } = await this.assignment.assign(offers, bids);
    const proposals: Proposal[] = [];
    for (const challenge of materials) {
      const { id } = challenge;
      proposals.push(
        ...(await this.shortlist.proposals(
          offers,
          challenge,
          groupsOf.get(id) ?? [],
          betterFor.get(id) ?? null,
          'now',
        )),
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
