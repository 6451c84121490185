import { CRITERIA, DEFAULT_WEIGHTS, type Weights } from '@domain/matching/explanation';

const MOST = 100;

/** Weights as they stand in the address (`?gewichte=60-10-10-8-5-7`), or null for the weights everybody starts with. */
export const weightsToAddress = (weights: Weights): string | null =>
  CRITERIA.every((criterion) => weights[criterion] === DEFAULT_WEIGHTS[criterion])
    ? null
    : CRITERIA.map((criterion) => weights[criterion]).join('-');

/** Reads weights from the address; anything that is not six whole numbers from 0 to 100 gives the usual ones. */
export function weightsFromAddress(given: string | undefined): Weights {
  const numbers = (given ?? '').split('-').map((one) => (/^\d{1,3}$/.test(one) ? Number(one) : Number.NaN));
  const usable = numbers.length === CRITERIA.length && numbers.every((one) => one >= 0 && one <= MOST);
  if (!usable) return DEFAULT_WEIGHTS;
  return Object.fromEntries(CRITERIA.map((criterion, index) => [criterion, numbers[index]])) as Record<
    keyof Weights,
    number
  >;
}
