import { hashOf } from '@domain/matching';
import { givenTo, rounds, sideOf, type Decided, type Market } from '@domain/rounds';
import { Injectable } from '@nestjs/common';
import type { OfferIndex } from '@backend/matching';
import { Database, type Tx } from '@backend/platform/database';
import { FreePlacesReading, type FreePlaces } from './free-places';
import { HeldPlaces, TAKING_PART } from './held-places';

/** Challenges read and written at once. */
const BATCH = 2000;

interface Bids {
  readonly id: string;
  readonly bids: readonly (readonly [number: number, points: number])[];
}

/** The bids of a round as numbers; groups are numbered by their place in the index. */
interface Edges {
  readonly challenges: readonly string[];
  readonly starts: Uint32Array;
  readonly offerers: Uint32Array;
  readonly scores: Float64Array;
}

/** Gives out the places of all groups fairly among all challenges of a round, in numbers rather than objects. */
@Injectable()
export class RoundAssignment {
  constructor(
    private readonly db: Database,
    private readonly places: FreePlacesReading,
    private readonly heldPlaces: HeldPlaces,
  ) {}

  /** Decides, and answers how to write beside each challenge that takes part what it was given. */
  async decide(roundId: string, offers: OfferIndex): Promise<(tx: Tx) => Promise<void>> {
    const groupIds = offers.groupIds;
    const held = await this.heldPlaces.besidesRound(roundId);
    const edges = await this.edges(roundId, groupIds);
    const free = await this.places.read(offers, groupIds, held);
    const { challenges, starts, offerers, scores } = edges;
    const numbers: Market = {
      starts,
      offerers,
      scores,
      held: new Uint8Array(scores.length),
      challengeHashes: Uint32Array.from(challenges, hashOf),
      ...sideOf(free.offerers),
    };
    const decided = rounds(numbers);
    return (tx) => this.write(tx, roundId, challenges, numbers, decided, free);
  }

  private async edges(roundId: string, groupIds: readonly string[]): Promise<Edges> {
    const answered = await this.heldPlaces.answered(null);
    const [size] = await this.db.query<{ challenges: number; edges: number }>(
      `select count(*)::int as challenges, coalesce(sum(jsonb_array_length(b.bids)), 0)::int as edges from ${TAKING_PART}`,
      [roundId],
    );
    const offerers = new Uint32Array(size?.edges ?? 0);
    const scores = new Float64Array(size?.edges ?? 0);
    const starts = new Uint32Array((size?.challenges ?? 0) + 1);
    const challenges: string[] = [];
    let count = 0;
    for await (const { id, bids } of this.bids(roundId)) {
      // A challenge that came to take part since they were counted does not fit, and none ever does.
      if (challenges.length + 1 === starts.length || count + bids.length > offerers.length) break;
      for (const [number, points] of bids) {
        if (answered.has(`${id} ${groupIds[number]}`)) continue;
        offerers[count] = number;
        scores[count++] = points / 100;
      }
      challenges.push(id);
      starts[challenges.length] = count;
    }
    return {
      challenges,
      starts: starts.subarray(0, challenges.length + 1),
      offerers: offerers.subarray(0, count),
      scores: scores.subarray(0, count),
    };
  }

  private async *bids(roundId: string): AsyncGenerator<Bids> {
    for (let after: string | null = null; ;) {
      const rows: Bids[] = await this.db.query<Bids>(
        `select b.challenge_id as id, b.bids from ${TAKING_PART} and ($2::uuid is null or b.challenge_id > $2)
         order by b.challenge_id limit $3`,
        [roundId, after, BATCH],
      );
      yield* rows;
      const last = rows.at(-1);
      if (!last) return;
      after = last.id;
    }
  }

  private async write(
    tx: Tx,
    roundId: string,
    challenges: readonly string[],
    numbers: Market,
    decided: Decided,
    { offerers, freeAgain }: FreePlaces,
  ): Promise<void> {
    const group = (edge: number): string => offerers[numbers.offerers[edge] ?? 0]?.id ?? '';
    for (let from = 0; from < challenges.length; from += BATCH) {
      const rows = challenges.slice(from, from + BATCH).map((id, at) => {
        const { edges, missed } = givenTo(numbers, decided, from + at);
        const better = missed < 0 ? null : { groupId: group(missed), points: (numbers.scores[missed] ?? 0) * 100 };
        return {
          id,
          placed: edges.map(group),
          better: better && { ...better, freeFrom: freeAgain.get(better.groupId) ?? null },
        };
      });
      await tx.query(
        `update matching_bid b set placed = r.placed, better = r.better
         from jsonb_to_recordset($2::jsonb) as r(id uuid, placed jsonb, better jsonb)
         where b.round_id = $1 and b.challenge_id = r.id`,
        [roundId, JSON.stringify(rows)],
      );
    }
  }
}
