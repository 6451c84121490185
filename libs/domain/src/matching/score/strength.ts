import type { Strength } from '../explanation';

/** From which fit on a match counts as strong or possible, and below which nothing is proposed. */
export interface Calibration {
  readonly strong: number;
  readonly possible: number;
  readonly floor: number;
}

/** Shipped until enough answers were given; from statements of practice judged by hand, see README. */
export const DEFAULT_CALIBRATION: Calibration = { strong: 0.415, possible: 0.365, floor: 0.285 };

/** Who falls behind the best of a list by more is not strong: a clear winner speaks against the others. */
const NEAR_BEST = 0.04;

/** How good a match is by its fit and the best one that was found for the same question; null: nothing is proposed. */
export function strengthOf(
  fit: number,
  { strong, possible, floor }: Calibration = DEFAULT_CALIBRATION,
  best = fit,
): Strength | null {
  if (fit < floor) return null;
  if (fit >= strong && fit >= best - NEAR_BEST) return 'strong';
  return fit >= possible ? 'possible' : 'weak';
}

/** The coverage of a group that brings half of the points of its text. */
const HALF = 0.175;

/** The text score of a group as a part of the points, 0 to 1. */
export const textValue = (score: number): number => (score <= 0 ? 0 : score / (score + HALF));
