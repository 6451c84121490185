import type { Strength } from '../explanation';

/** From which coverage by its best item a match counts as strong or possible, and below which nothing is proposed. */
export interface Calibration {
  readonly strong: number;
  readonly possible: number;
  readonly floor: number;
}

/** Shipped until enough answers were given; from the judged demo cast, see README. */
export const DEFAULT_CALIBRATION: Calibration = { strong: 0.175, possible: 0.1, floor: 0.07 };

/** Similarity below which texts have nothing to do with each other, and from which on they do although words cover little. */
const FAR = 0.2;
const NEAR = 0.35;

/**
 * How good a match is by the coverage of its best item and, where it is known, how near the two are in meaning; null where
 * nothing is proposed.
 */
export function strengthOf(
  score: number,
  { strong, possible, floor }: Calibration = DEFAULT_CALIBRATION,
  similarity: number | null = null,
): Strength | null {
  if (similarity !== null && similarity < FAR) return null;
  if (score < floor) return similarity !== null && similarity >= NEAR ? 'weak' : null;
  if (score >= strong) return 'strong';
  return score >= possible ? 'possible' : 'weak';
}

/** The text score of a group as a part of the points, 0 to 1: half of them where a match starts to be strong. */
export const textValue = (score: number, { strong }: Calibration = DEFAULT_CALIBRATION): number =>
  score <= 0 ? 0 : Math.min(1, score / (score + strong));
