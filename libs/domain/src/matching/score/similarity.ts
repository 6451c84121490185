import type { ScorePart } from '../explanation';

/** Up to which coverage meaning counts whole, from which on words tell nearly all, and what meaning still counts then. */
const LITTLE = 0.15;
const COVERED = 0.25;
const LEAST = 0.1;

/** How much of its weight meaning counts, 0 to 1: the more, the less the words of the best answer cover of the question. */
export const meaningCounts = (bestCoverage: number): number =>
  Math.max(LEAST, Math.min(1, (COVERED - bestCoverage) / (COVERED - LITTLE)));

/**
 * Adds how near two texts are in meaning (0 to 1) as a part of its own that counts so much of its weight. Null, not
 * known: the parts stay what they are. Points are a weighted sum, so this is a linear addition.
 */
export const withSimilarity = (
  parts: readonly ScorePart[],
  similarity: number | null,
  counts = 1,
): readonly ScorePart[] =>
  similarity === null ? parts : [...parts, { criterion: 'semantics', value: similarity, counts }];
