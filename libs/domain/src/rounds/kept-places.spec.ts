import { keptPlaces } from './kept-places';

describe('places kept when changed groups call', () => {
  const held = [50, 40, 30, 20, 10].map((points, at) => ({ group: `g${at}`, points }));
  const changed = new Set(['new']);

  it.each([
    ['a free place is there', held.slice(0, 4), 90, 4],
    ['the list is full and the changed group is better than the last', held, 15, 4],
    ['the list is full and the changed group is no better', held, 5, 5],
  ])('when %s', (_, places, points, kept) => {
    expect(keptPlaces(places, [['new', points]], changed).size).toBe(kept);
  });

  it('are not those with the changed group itself', () => {
    expect([...keptPlaces([{ group: 'new', points: 50 }], [['new', 40]], changed)]).toEqual([]);
  });
});
