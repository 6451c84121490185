import { CRITERIA, type Criterion, type ScorePart, type Weights } from './explanation';

/** One line of the sum. `points` and `of` are points of 100; both are 0 where nothing is known. */
export interface SumLine {
  readonly criterion: Criterion;
  /** From 0 to 1, or null when nothing is known. */
  readonly value: number | null;
  readonly points: number;
  readonly of: number;
}

/** How the points of a match add up: the lines in the order of `CRITERIA`, and their total (0 to 100). */
export interface Sum {
  readonly lines: readonly SumLine[];
  readonly total: number;
}

/**
 * Adds the parts of a score with these weights. A part of which nothing is known does not count; its weight is shared
 * out among the others in proportion, so that silence neither helps nor harms. Weights need not sum to 100.
 */
export function sumOf(parts: readonly ScorePart[], weights: Weights): Sum {
  const known = new Map(parts.map((part) => [part.criterion, part]));
  const valueOf = (criterion: Criterion): number | null => known.get(criterion)?.value ?? null;
  const weightOf = (criterion: Criterion): number => weights[criterion] * (known.get(criterion)?.counts ?? 1);
  const counted = CRITERIA.filter((criterion) => valueOf(criterion) !== null);
  const whole = counted.reduce((sum, criterion) => sum + weightOf(criterion), 0);
  const lines = CRITERIA.map((criterion) => {
    const value = valueOf(criterion);
    const of = value === null || whole === 0 ? 0 : (100 * weightOf(criterion)) / whole;
    return { criterion, value, points: of * (value ?? 0), of };
  });
  return { lines, total: lines.reduce((sum, line) => sum + line.points, 0) };
}

/** The points of 100 of a match with these weights. */
export const total = (parts: readonly ScorePart[], weights: Weights): number => sumOf(parts, weights).total;
