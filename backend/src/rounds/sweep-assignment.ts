import { fairRound, type Edge } from '@domain/rounds';
import { Injectable } from '@nestjs/common';
import type { BetterWithoutPlace, OfferIndex } from '@backend/matching';
import { FreePlacesReading } from './free-places';
import { HeldPlaces } from './held-places';

/** What one challenge bids: groups with points of 100. */
export interface ChallengeBids {
  readonly challengeId: string;
  readonly bids: readonly (readonly [group: string, points: number])[];
  /** Groups whose place the challenge keeps, whoever else bids. */
  readonly keeps: ReadonlySet<string>;
}

/** Who is proposed to whom, and who was better without a place. */
export interface Assigned {
  readonly groupsOf: ReadonlyMap<string, readonly string[]>;
  readonly betterFor: ReadonlyMap<string, BetterWithoutPlace>;
}

/** Gives out the places of groups fairly among the few challenges of a sweep. */
@Injectable()
export class SweepAssignment {
  constructor(
    private readonly places: FreePlacesReading,
    private readonly heldPlaces: HeldPlaces,
  ) {}

  /** Challenges outside the bids keep the places their open matches hold. Pairs that have been answered are left out. */
  async assign(offers: OfferIndex, all: readonly ChallengeBids[]): Promise<Assigned> {
    const bidding = all.map(({ challengeId }) => challengeId);
    const [answered, held] = await Promise.all([this.heldPlaces.answered(bidding), this.heldPlaces.besides(bidding)]);
    const edges: Edge[] = all.flatMap(({ challengeId, bids, keeps }) =>
      bids
        .filter(([group]) => !answered.has(`${challengeId} ${group}`))
        .map(([group, points]) => ({ challenge: challengeId, group, score: points / 100, held: keeps.has(group) })),
    );
    const { offerers, freeAgain } = await this.places.read(
      offers,
      edges.map(({ group }) => group),
      held,
    );
    const { assignments, missed } = fairRound(edges, offerers);
    return {
      groupsOf: new Map(
        [...Map.groupBy(assignments, ({ challenge }) => challenge)].map(([challenge, pairs]) => [
          challenge,
          [...pairs].sort((a, b) => a.position - b.position).map(({ group }) => group),
        ]),
      ),
      betterFor: new Map(
        missed.map(({ challenge, group, score }) => [
          challenge,
          { groupId: group, points: score * 100, freeFrom: freeAgain.get(group) ?? null },
        ]),
      ),
    };
  }
}
