import type { Hit } from '../inverted/inverted-index';
import type { Found } from './found';

/** Each further item of a group counts this much of the one before. */
export const DECAY = 0.6;

/**
 * A group with what its items bring together, best items first. `score` sums decaying coverages and ranks groups;
 * `best` is the coverage of its best item and tells how good the match is: many weak items make no good one. `similarity` is
 * that of the item nearest in meaning, null where none is known.
 */
export interface GroupScore {
  readonly group: string;
  readonly score: number;
  readonly best: number;
  readonly similarity: number | null;
  readonly items: readonly Found[];
}

/**
 * Scores groups by their items: the best item counts whole, each further one 0.6 of the one before; the whole profile
 * of the group, where given, is added. Best first, equal scores by name.
 */
export function scoreGroups(hits: readonly (Hit | Found)[], profiles: readonly Hit[] = []): GroupScore[] {
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
      const score = items.reduce((sum, { coverage }, at) => sum + coverage * DECAY ** at, whole.get(group) ?? 0);
      const best = items[0]?.coverage ?? 0;
      const near = Math.max(...items.map(nearness));
      return { group, score, best, similarity: Number.isFinite(near) ? near : null, items };
    })
    .sort((a, b) => b.score - a.score || (a.group < b.group ? -1 : 1));
}

const nearness = ({ similarity }: Found): number => similarity ?? -Infinity;
