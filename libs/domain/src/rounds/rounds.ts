import { auction } from './auction';
import { upperBound } from './bound';
import type { Market } from './market';

export interface RoundOptions {
  /** Proposals per challenge. */
  readonly k?: number;
  /** Scores below are not proposed. */
  readonly floor?: number;
  /** Among so many first proposals each institution stands once, as long as another can help. */
  readonly distinct?: number;
  /** The share of places kept for newcomers. */
  readonly newcomers?: number;
  readonly step?: number;
}

export const ROUND_OPTIONS: Required<RoundOptions> = { k: 5, floor: 0, distinct: 3, newcomers: 0.1, step: 0.005 };

/** What a round decided, in numbers of its market. */
export interface Decided {
  /** The edges of each challenge, best first; -1 after the last: `k` entries per challenge. */
  readonly chosen: Int32Array;
  /** What the last place of each offerer was worth in the end; 0 while places are free. */
  readonly prices: Float64Array;
  /** How many places of each offerer are taken. */
  readonly loads: Uint32Array;
}

/** In the first auction nobody is to stay without; later ones are worth no more than they bring. */
const WITHOUT_ANY = -4;
const TIE = 1e-7;

const mix = (a: number, b: number): number => {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 0x1_0000_0000;
};

/**
 * Gives out places in rounds: first everybody's first proposal by auction, then everybody's second, and so on, at the
 * prices of the whole market so that nobody's second takes what another needs far more. No offerer gets more than its capacity; places held before are kept. Depends only on ids and scores, not on order.
 */
export function rounds(market: Market, options: RoundOptions = {}): Decided {
  const { k, floor, distinct, newcomers, step } = { ...ROUND_OPTIONS, ...options };
  const { starts, offerers, scores, capacities, organisations, challengeHashes, offererHashes } = market;
  const count = starts.length - 1;
  const chosen = new Int32Array(count * k).fill(-1);
  const filled = new Uint8Array(count);
  const loads = new Uint32Array(capacities.length);
  const prices = new Float64Array(capacities.length);

  const values = new Float64Array(scores.length);
  for (let challenge = 0; challenge < count; challenge++) {
    for (let at = starts[challenge]!; at < starts[challenge + 1]!; at++) {
      values[at] = scores[at]! + TIE * mix(challengeHashes[challenge]!, offererHashes[offerers[at]!]!);
      if (market.held[at] && filled[challenge]! < k) {
        chosen[challenge * k + filled[challenge]!++] = at;
        loads[offerers[at]!]!++;
      }
    }
  }

  const turns = Uint32Array.from({ length: count }, (_, at) => at).sort(
    (a, b) => challengeHashes[a]! - challengeHashes[b]! || a - b,
  );

  const mine = (challenge: number): Int32Array => chosen.subarray(challenge * k, challenge * k + filled[challenge]!);
  const institution = (edge: number): number => organisations[offerers[edge]!]!;

  /** Whether an edge may still be chosen: above the floor and not yet taken. */
  const free = (challenge: number, edge: number): boolean =>
    scores[edge]! >= floor && !mine(challenge).some((other) => offerers[other] === offerers[edge]);
  /** The same, and its institution does not stand among the first few already. */
  const open = (challenge: number, edge: number): boolean =>
    free(challenge, edge) &&
    (filled[challenge]! >= distinct || !mine(challenge).some((other) => institution(other) === institution(edge)));

  const give = (
    place: number,
    may: (challenge: number, edge: number) => boolean,
    alone: number,
    reserve?: Float64Array,
  ): void => {
    const places = capacities.map((capacity, at) => Math.max(0, capacity - loads[at]!));
    const bidders = turns.filter((challenge) => filled[challenge]! <= place);
    const outcome = auction({ starts, offerers, values, free: places, reserve, open: may, alone, step }, bidders);
    for (let challenge = 0; challenge < count; challenge++) {
      const edge = outcome.won[challenge]!;
      if (edge < 0) continue;
      chosen[challenge * k + filled[challenge]!++] = edge;
      loads[offerers[edge]!]!++;
    }
    outcome.prices.forEach((price, at) => {
      if (price < Infinity && price > prices[at]!) prices[at] = price;
    });
  };

  // After the first round nobody pays less than a place is worth to the whole market; what stays free is then given out.
  const reserve = upperBound(market, k).prices;
  for (let place = 0; place < k; place++) {
    if (place === k - 1 && newcomers > 0) {
      const lucky = (challenge: number): boolean => mix(challengeHashes[challenge]!, 1) < newcomers * k;
      give(place, (c, edge) => market.newcomers[offerers[edge]!] === 1 && lucky(c) && open(c, edge), 0);
    }
    give(place, open, place === 0 ? WITHOUT_ANY : 0, place === 0 ? undefined : reserve);
  }
  for (let place = 1; place < k; place++) give(place, open, 0);
  // Where no other institution can help, a second group of the same one is better than an empty place.
  for (let place = 1; place < k; place++) give(place, free, 0);
  for (let challenge = 0; challenge < count; challenge++) {
    const list = mine(challenge).sort((a, b) => values[b]! - values[a]! || a - b);
    list.set(distinctFirst([...list], institution, distinct));
  }
  return { chosen, prices, loads };
}

/** The list with its order kept, save that the first `distinct` places go to different institutions while there are some. */
function distinctFirst(list: readonly number[], institution: (edge: number) => number, distinct: number): number[] {
  const seen = new Set<number>();
  const first = list.filter(
    (edge) => seen.size < distinct && !seen.has(institution(edge)) && seen.add(institution(edge)),
  );
  return [...first, ...list.filter((edge) => !first.includes(edge))];
}
