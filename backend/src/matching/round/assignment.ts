import { fairRound, type Edge, type FairRound, type Offerer } from '@domain/matching';
import { Injectable } from '@nestjs/common';
import { OfferingReading } from '@backend/offerings';
import { Database } from '@backend/platform/database';
import { MatchIndex } from '../market/match-index';
import { proposalPlaces } from './capacity';
import type { BetterWithoutPlace } from './shortlist';

/** What one challenge bids: groups with points of 100. */
export interface ChallengeBids {
  readonly challengeId: string;
  readonly bids: readonly (readonly [group: string, points: number])[];
}

/** Who is proposed to whom, and who was better without a place. */
export interface Assigned {
  readonly round: FairRound;
  readonly groupsOf: ReadonlyMap<string, readonly string[]>;
  readonly betterFor: ReadonlyMap<string, BetterWithoutPlace>;
}

/** Gives out the places of groups fairly among challenges. */
@Injectable()
export class Assignment {
  constructor(
    private readonly db: Database,
    private readonly market: MatchIndex,
    private readonly offerings: OfferingReading,
  ) {}

  /** Challenges outside the bids keep the places their open matches hold. Pairs that have been answered are left out. */
  async assign(all: readonly ChallengeBids[]): Promise<Assigned> {
    const bidding = all.map(({ challengeId }) => challengeId);
    const [answered, held] = await Promise.all([this.answered(bidding), this.heldByOthers(bidding)]);
    const edges: Edge[] = all.flatMap(({ challengeId, bids }) =>
      bids
        .filter(([group]) => !answered.has(`${challengeId} ${group}`))
        .map(([group, points]) => ({ challenge: challengeId, group, score: points / 100 })),
    );
    const wanted = [...new Set(edges.map(({ group }) => group))].sort();
    const budgets = await this.offerings.budgets(wanted);
    const offerers: Offerer[] = wanted.flatMap((id) => {
      const [group, budget] = [this.market.group(id), budgets.get(id)];
      if (!group || !budget) return [];
      const places = proposalPlaces(budget, group.brief.claimed) - (held.get(id) ?? 0);
      return [{ id, capacity: Math.max(0, places), organisation: group.brief.parentId }];
    });
    const round = fairRound(edges, offerers);
    return {
      round,
      groupsOf: new Map(
        [...Map.groupBy(round.assignments, ({ challenge }) => challenge)].map(([challenge, pairs]) => [
          challenge,
          [...pairs].sort((a, b) => a.position - b.position).map(({ group }) => group),
        ]),
      ),
      betterFor: new Map(
        round.missed.map(({ challenge, group, score }) => [
          challenge,
          { groupId: group, points: score * 100, freeFrom: budgets.get(group)?.freeAgain ?? null },
        ]),
      ),
    };
  }

  private async answered(challengeIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.db.query<{ pair: string }>(
      `select m.challenge_id || ' ' || m.group_id as pair from match m
       where m.challenge_id = any($1)
         and (m.conversation_id is not null or exists (select 1 from match_answer a where a.match_id = m.id))`,
      [challengeIds],
    );
    return new Set(rows.map(({ pair }) => pair));
  }

  private async heldByOthers(challengeIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.db.query<{ id: string; held: number }>(
      `select m.group_id as id, count(*)::int as held from match m
       where m.challenge_id <> all($1) and m.conversation_id is null
         and not exists (select 1 from match_answer a where a.match_id = m.id)
       group by m.group_id`,
      [challengeIds],
    );
    return new Map(rows.map(({ id, held }) => [id, held]));
  }
}
