import type { MatchCard } from '@contract';
import type { Weights } from '@domain/matching/explanation';
import { total } from '@domain/matching/weights';

/** A match with its points under the weights in force. */
export interface Weighed {
  readonly match: MatchCard;
  /** Points of 100, not rounded. */
  readonly points: number;
}

/** Matches with their points, best first; ties keep the order given. */
export const inOrder = (matches: readonly MatchCard[], weights: Weights): Weighed[] =>
  matches.map((match) => ({ match, points: total(match.parts, weights) })).sort((a, b) => b.points - a.points);

/**
 * Whole numbers that add up to the rounded sum of the given ones, so that a printed sum is right to the last digit
 * (largest remainders are rounded up first).
 */
export function roundedTogether(values: readonly number[]): number[] {
  const target = Math.round(values.reduce((sum, value) => sum + value, 0));
  const whole = values.map(Math.floor);
  const missing = target - whole.reduce((sum, value) => sum + value, 0);
  const byRemainder = values
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}
