import { marketOf, type Edge, type Market, type Offerer } from './market';
import { ROUND_OPTIONS, rounds, type Decided, type RoundOptions } from './rounds';

/** A proposal: the group stands at `position` (from 1) on the challenge's list. */
export interface Assignment {
  readonly challenge: string;
  readonly group: string;
  readonly score: number;
  readonly position: number;
}

/** A group that matched a challenge better than one it was given, but has no free place. */
export interface Missed {
  readonly code: 'better_without_place';
  readonly challenge: string;
  readonly group: string;
  readonly score: number;
}

export interface FairRound {
  /** By challenge, best first. */
  readonly assignments: readonly Assignment[];
  /** What the last place of a full group was worth; groups with free places are absent. */
  readonly prices: ReadonlyMap<string, number>;
  /** At most one per challenge: the best of those without a place. */
  readonly missed: readonly Missed[];
}

/** What a round gave one challenge, as edges of its market. */
export interface Given {
  /** Best first. */
  readonly edges: readonly number[];
  /** The best edge to a group that matched better than one it was given but has no free place; -1 for none. */
  readonly missed: number;
}

/** What a round gave the challenge of that number. */
export function givenTo(market: Market, decided: Decided, challenge: number, options: RoundOptions = {}): Given {
  const { k, floor } = { ...ROUND_OPTIONS, ...options };
  const { starts, scores, offerers, capacities } = market;
  const edges = [...decided.chosen.subarray(challenge * k, (challenge + 1) * k)].filter((edge) => edge >= 0);
  const last = edges.at(-1);
  const worst = edges.length === k && last !== undefined ? scores[last]! : floor;
  let missed = -1;
  for (let edge = starts[challenge]!; edge < starts[challenge + 1]!; edge++) {
    const full = decided.loads[offerers[edge]!]! >= capacities[offerers[edge]!]!;
    if (!full || edges.includes(edge) || scores[edge]! < floor || scores[edge]! <= worst) continue;
    if (missed < 0 || scores[edge]! > scores[missed]!) missed = edge;
  }
  return { edges, missed };
}

/** Who is proposed to whom, so that every challenge gets its share and no group more than it can take. */
export function fairRound(edges: readonly Edge[], offerers: readonly Offerer[], options: RoundOptions = {}): FairRound {
  const { market, challenges, groups } = marketOf(edges, offerers);
  const decided = rounds(market, options);
  const assignments: Assignment[] = [];
  const missed: Missed[] = [];
  const pair = (challenge: string, edge: number) => ({
    challenge,
    group: groups[market.offerers[edge]!]!,
    score: market.scores[edge]!,
  });
  challenges.forEach((challenge, number) => {
    const given = givenTo(market, decided, number, options);
    given.edges.forEach((edge, at) => assignments.push({ ...pair(challenge, edge), position: at + 1 }));
    if (given.missed >= 0) missed.push({ code: 'better_without_place', ...pair(challenge, given.missed) });
  });
  const { loads, prices } = decided;
  const full = groups.flatMap((group, at): [string, number][] =>
    loads[at]! >= market.capacities[at]! && prices[at]! > 0 ? [[group, prices[at]!]] : [],
  );
  return { assignments, prices: new Map(full), missed };
}
