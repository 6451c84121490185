import type { Hit } from '../inverted/inverted-index';
import type { Found } from './found';

/** Each further item of a group counts this much of the one before, and no more of them than so many. */
export const DECAY = 0.6;
const MOST_BY_WORDS = 5;
/** How much the three items nearest in meaning count. */
const NEAREST = [1, 0.5, 0.25] as const;
/** The similarity any two texts have, as far as the encoder tells. */
const ANY_TWO = 0.05;
/** From so many texts on, one is near by chance; how much that takes from the nearness of the others as they grow e-fold. */
const CROWD = { from: 6, takes: 0.1 } as const;

/**
 * A group with what its items bring together, best items first. `score` sums decaying coverages and ranks groups;
 * `best` is the coverage of its best item: many weak items make no good one. `similarity`, 0 to 1, is that of its items nearest
 * in meaning, less what a group of many texts has by chance; null where none is known.
 */
export interface GroupScore {
  readonly group: string;
  readonly score: number;
  readonly best: number;
  readonly similarity: number | null;
  readonly items: readonly Found[];
}

/**
 * Scores groups by their items: the best item counts whole, each of the next four 0.6 of the one before; the whole profile
 * of the group, where given, is added. `textsOf` tells how many texts a group has, found or not. Best first, equal scores
 * by name.
 */
export function scoreGroups(
  hits: readonly (Hit | Found)[],
  profiles: readonly Hit[] = [],
  textsOf: (group: string) => number = () => 1,
): GroupScore[] {
  const groups = new Map<string, Found[]>();
  for (const one of hits) {
    const hit = { similarity: null, ...one };
    const items = groups.get(hit.group);
    if (items) items.push(hit);
    else groups.set(hit.group, [hit]);
  }
  const whole = new Map(profiles.map(({ group, coverage }) => [group, coverage]));
  for (const group of whole.keys()) if (!groups.has(group)) groups.set(group, []);
  return [...groups]
    .map(([group, items]) => {
      items.sort((a, b) => b.coverage - a.coverage || nearness(b) - nearness(a) || (a.id < b.id ? -1 : 1));
      const score = items
        .slice(0, MOST_BY_WORDS)
        .reduce((sum, { coverage }, at) => sum + coverage * DECAY ** at, whole.get(group) ?? 0);
      const best = items[0]?.coverage ?? 0;
      return { group, score, best, similarity: nearnessOf(items, textsOf(group)), items };
    })
    .sort((a, b) => b.score - a.score || (a.group < b.group ? -1 : 1));
}

const nearness = ({ similarity }: Found): number => similarity ?? -Infinity;

/** How near a group is by those of its items that are nearest; null where the meaning of none is known. */
function nearnessOf(items: readonly Found[], texts: number): number | null {
  const known = items.flatMap(({ similarity }) => similarity ?? []).sort((a, b) => b - a);
  if (known.length === 0) return null;
  const near = NEAREST.reduce((sum, counts, at) => sum + counts * beyondAny(known[at] ?? 0), 0);
  const crowd = CROWD.takes * Math.log(Math.max(1, texts / CROWD.from));
  return Math.max(0, Math.min(1, near - crowd));
}

const beyondAny = (similarity: number): number => Math.max(0, similarity - ANY_TWO) / (1 - ANY_TWO);
