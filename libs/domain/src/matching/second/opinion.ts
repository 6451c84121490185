import type { ScorePart } from '../explanation';

/**
 * Adds what an embedding model thinks of a pair as a part of its own: the cosine of both texts (-1 to 1), opposed
 * meanings counting as none. Null, no opinion: the parts stay what they are.
 *
 * Points are a weighted sum, so this is a linear addition. It moves points and thereby the order. Whether a pair is
 * proposed at all, and as how strong, is told by its words alone.
 */
export const withSecondOpinion = (parts: readonly ScorePart[], opinion: number | null): readonly ScorePart[] =>
  opinion === null ? parts : [...parts, { criterion: 'second', value: Math.max(0, Math.min(1, opinion)) }];
