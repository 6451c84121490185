import type { Strength } from '../explanation';

/** From which coverage by its best item a match counts as strong or possible, and below which nothing is proposed. */
export interface Calibration {
  readonly strong: number;
  readonly possible: number;
  readonly floor: number;
}

/** Shipped until enough answers were given; from the judged demo cast, see README. */
export const DEFAULT_CALIBRATION: Calibration = { strong: 0.175, possible: 0.1, floor: 0.07 };

/** How good a coverage is; null below the floor, where nothing is proposed. */
export function strengthOf(
  score: number,
  { strong, possible, floor }: Calibration = DEFAULT_CALIBRATION,
): Strength | null {
  if (score < floor) return null;
  if (score >= strong) return 'strong';
  return score >= possible ? 'possible' : 'weak';
}

/** The text score of a group as a part of the points, 0 to 1: half of them where a match starts to be strong. */
export const textValue = (score: number, { strong }: Calibration = DEFAULT_CALIBRATION): number =>
  score <= 0 ? 0 : Math.min(1, score / (score + strong));
