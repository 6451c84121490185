import { DEFAULT_WEIGHTS } from '@domain/matching/explanation';
import { aMatchCard, idOf } from '@frontend/testing';
import { inOrder, roundedTogether } from './order';
import { weightsFromAddress, weightsToAddress } from './weights-address';

describe('the order of matches', () => {
  it('follows the points and keeps ties as they were', () => {
    const [first, second] = [aMatchCard({ id: idOf(1) }), aMatchCard({ id: idOf(2) })];
    const best = aMatchCard({ id: idOf(3), parts: [{ criterion: 'text', value: 1 }] });
    expect(inOrder([first, second, best], DEFAULT_WEIGHTS).map(({ match }) => match.id)).toEqual(
      [best, first, second].map(({ id }) => id),
    );
  });
});

describe('numbers that are printed as a sum', () => {
  it.each([
    [
      [33.4, 33.3, 33.3],
      [34, 33, 33],
    ],
    [
      [0.5, 0.5, 0],
      [1, 0, 0],
    ],
    [
      [47.6, 10, 9, 6.4, 2.5, 0.9],
      [48, 10, 9, 6, 2, 1],
    ],
    [[], []],
  ])('%j are rounded to %j', (values, rounded) => {
    const found = roundedTogether(values);
    expect(found).toEqual(rounded);
    expect(found.reduce((sum, one) => sum + one, 0)).toBe(Math.round(values.reduce((sum, one) => sum + one, 0)));
  });
});

describe('weights in the address', () => {
  it('come back as they were put there; the usual ones need no address', () => {
    const own = { ...DEFAULT_WEIGHTS, text: 5, distance: 100 };
    expect(weightsFromAddress(weightsToAddress(own) ?? '')).toEqual(own);
    expect(weightsToAddress(DEFAULT_WEIGHTS)).toBeNull();
  });

  it('name the weight of a second opinion only where somebody has moved it', () => {
    expect(weightsToAddress({ ...DEFAULT_WEIGHTS, text: 5 })).toBe('5-10-10-8-5-7');
    const deaf = { ...DEFAULT_WEIGHTS, semantics: 0 };
    expect(weightsToAddress(deaf)).toBe('60-10-10-8-5-7-0');
    expect(weightsFromAddress('60-10-10-8-5-7-0')).toEqual(deaf);
  });

  it.each([undefined, '', '1-2-3', '1-2-3-4-5-x', '1-2-3-4-5-101', '-1-2-3-4-5-6', '1-2-3-4-5-6-7-8'])(
    'fall back to the usual ones for %j',
    (given) => expect(weightsFromAddress(given)).toEqual(DEFAULT_WEIGHTS),
  );
});
