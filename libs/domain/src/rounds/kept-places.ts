import { ROUND_OPTIONS } from './rounds';

/** A place that a challenge holds with a group. */
export interface HeldPlace {
  readonly group: string;
  /** 0 to 100. */
  readonly points: number;
}

/**
 * The places that a challenge keeps although changed groups call it to bid again: all it holds with other groups. Only
 * where its list is full and a changed group is better than the weakest on it, that one has to stand the comparison.
 */
export function keptPlaces(
  held: readonly HeldPlace[],
  bids: readonly (readonly [group: string, points: number])[],
  changed: ReadonlySet<string>,
): ReadonlySet<string> {
  const staying = held.filter(({ group }) => !changed.has(group)).sort((a, b) => b.points - a.points);
  const best = Math.max(0, ...bids.filter(([group]) => changed.has(group)).map(([, points]) => points));
  const weakest = staying.at(-1);
  if (weakest && staying.length >= ROUND_OPTIONS.k && weakest.points < best) staying.pop();
  return new Set(staying.map(({ group }) => group));
}
