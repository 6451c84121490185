import { cosine } from './vector';

/** Fewer pairs say nothing about how near texts of this model are by themselves. */
const ENOUGH_PAIRS = 10;

/** What a cosine is compared with. */
export interface Baseline {
  /** The model as the operator names it; vectors of another one are not compared. */
  readonly model: string;
  /** The cosine of two texts that have nothing to do with each other. */
  readonly unrelated: number;
}

/**
 * How near texts are that have nothing to do with each other: the median cosine over all pairs, few of which are related.
 * With some models that is 0.1, with others 0.8. Null where there are too few pairs to tell.
 */
export function unrelatedCosine(wanted: readonly Int8Array[], offered: readonly Int8Array[]): number | null {
  const all = wanted.flatMap((one) => offered.flatMap((other) => cosine(one, other) ?? []));
  if (all.length < ENOUGH_PAIRS) return null;
  return all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? null;
}

/** What a cosine is worth, 0 to 1: nothing where two texts are no nearer than unrelated ones, 1 where they are the same. */
export const similarityOf = (cos: number, { unrelated }: Pick<Baseline, 'unrelated'>): number =>
  unrelated >= 1 ? 0 : Math.max(0, Math.min(1, (cos - unrelated) / (1 - unrelated)));
