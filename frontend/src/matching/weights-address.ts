import { CRITERIA, DEFAULT_WEIGHTS, OWN_CRITERIA, type Criterion, type Weights } from '@domain/matching/explanation';

const MOST = 100;

/**
 * Weights as they stand in the address (`?gewichte=60-10-10-8-5-7`), or null for the weights everybody starts with.
 * That of a second opinion comes last, where somebody has moved it.
 */
export function weightsToAddress(weights: Weights): string | null {
  const moved = (criterion: Criterion): boolean => weights[criterion] !== DEFAULT_WEIGHTS[criterion];
  if (!CRITERIA.some(moved)) return null;
  return (moved('semantics') ? CRITERIA : OWN_CRITERIA).map((criterion) => weights[criterion]).join('-');
}

/** Reads weights from the address; anything that is not six or seven whole numbers from 0 to 100 gives the usual ones. */
export function weightsFromAddress(given: string | undefined): Weights {
  const numbers = (given ?? '').split('-').map((one) => (/^\d{1,3}$/.test(one) ? Number(one) : Number.NaN));
  const criteria = [OWN_CRITERIA, CRITERIA].find(({ length }) => length === numbers.length);
  const usable = criteria && numbers.every((one) => one >= 0 && one <= MOST);
  if (!usable) return DEFAULT_WEIGHTS;
  return { ...DEFAULT_WEIGHTS, ...Object.fromEntries(criteria.map((criterion, at) => [criterion, numbers[at]])) };
}
