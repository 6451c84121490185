import { marketOf, type Edge, type Offerer } from './market';
import { ROUND_OPTIONS, rounds, type RoundOptions } from './rounds';

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

/** Who is proposed to whom, so that every challenge gets its share and no group more than it can take. */
export function fairRound(edges: readonly Edge[], offerers: readonly Offerer[], options: RoundOptions = {}): FairRound {
  const { k, floor } = { ...ROUND_OPTIONS, ...options };
  const { market, challenges, groups } = marketOf(edges, offerers);
  const { chosen, prices, loads } = rounds(market, options);
  const assignments: Assignment[] = [];
  const missed: Missed[] = [];
  const name = (edge: number): string => groups[market.offerers[edge]!]!;
  challenges.forEach((challenge, number) => {
    const mine = [...chosen.subarray(number * k, (number + 1) * k)].filter((edge) => edge >= 0);
    mine.forEach((edge, at) =>
      assignments.push({ challenge, group: name(edge), score: market.scores[edge]!, position: at + 1 }),
    );
    const worst = mine.length === k ? Math.min(...mine.map((edge) => market.scores[edge]!)) : floor;
    let best = -1;
    for (let edge = market.starts[number]!; edge < market.starts[number + 1]!; edge++) {
      const full = loads[market.offerers[edge]!]! >= market.capacities[market.offerers[edge]!]!;
      if (!full || mine.includes(edge) || market.scores[edge]! < floor || market.scores[edge]! <= worst) continue;
      if (best < 0 || market.scores[edge]! > market.scores[best]!) best = edge;
    }
    if (best >= 0) {
      missed.push({ code: 'better_without_place', challenge, group: name(best), score: market.scores[best]! });
    }
  });
  const full = groups.flatMap((group, at): [string, number][] =>
    loads[at]! >= market.capacities[at]! && prices[at]! > 0 ? [[group, prices[at]!]] : [],
  );
  return { assignments, prices: new Map(full), missed };
}
