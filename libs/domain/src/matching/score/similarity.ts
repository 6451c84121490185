import type { ScorePart } from '../explanation';

/**
 * Adds what an embedding model thinks of a pair (0 to 1) as a part of its own. Null, not known: the parts stay what
 * they are.
 *
 * Points are a weighted sum, so this is a linear addition. It moves points and thereby the order. Whether a pair is
 * proposed at all, and as how strong, is told by its words alone.
 */
export const withSimilarity = (parts: readonly ScorePart[], similarity: number | null): readonly ScorePart[] =>
  similarity === null ? parts : [...parts, { criterion: 'semantics', value: similarity }];
