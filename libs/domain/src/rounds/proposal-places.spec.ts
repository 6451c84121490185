import { proposalPlaces } from './proposal-places';

const budget = (free: number) => ({ perQuarter: 5, free, freeAgain: null });

describe('the open proposals a group may hold', () => {
  it.each([
    [0, 0],
    [1, 2],
    [5, 10],
  ])('with %d free requests are %d', (free, places) => expect(proposalPlaces(budget(free), true)).toBe(places));

  it.each([0, 1, 5])('are ten while nobody has claimed it, with %d free requests', (free) =>
    expect(proposalPlaces(budget(free), false)).toBe(10),
  );
});
