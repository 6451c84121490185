import * as fc from 'fast-check';
import { newsOf, sharePlaces, tooOld, WATCH_DAYS, WATCH_ITEMS } from '.';
import { daysEarlier } from '../calendar';

const now = new Date('2026-11-30T06:30:00Z');
const daysAgo = (days: number): Date => daysEarlier(now, days);
const hit = (key: string, days: number) => ({ key, publishedAt: daysAgo(days) });

describe('what is new in a saved search', () => {
  const watch = { since: daysAgo(10), reported: new Set(['reported']) };

  it('was published after the search was saved, and has not been reported', () => {
    const found = [hit('fresh', 1), hit('reported', 2), hit('before', 11), hit('at the same moment', 10)];
    expect(newsOf(found, watch, now).map(({ key }) => key)).toEqual(['fresh']);
  });

  it('is nothing that lies longer back than reported hits are remembered', () => {
    const old = { since: daysAgo(400), reported: new Set<string>() };
    expect(newsOf([hit('young', WATCH_DAYS - 1), hit('old', WATCH_DAYS + 1)], old, now)).toHaveLength(1);
    expect(tooOld(now)).toEqual(daysAgo(WATCH_DAYS));
  });
});

describe('the places left in a digest', () => {
  it.each([
    [[9, 9], 5, [3, 2]],
    [[1, 9, 9], 5, [1, 2, 2]],
    [[9, 9, 9, 9, 9, 9], 5, [1, 1, 1, 1, 1, 0]],
    [[2], 5, [2]],
    [[9], 5, [3]],
    [[9, 9], 0, [0, 0]],
    [[], 5, []],
  ])('searches with %j news and %d places get %j', (counts, places, shares) => {
    expect(sharePlaces(counts, places)).toEqual(shares);
  });

  it('are never exceeded, never left empty for nothing, and nobody gets a third before all have a second', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 10 }), fc.nat(5), (counts, places) => {
        const shares = sharePlaces(counts, places);
        const sum = shares.reduce((all, one) => all + one, 0);
        const wanted = counts.reduce((all, count) => all + Math.min(count, WATCH_ITEMS), 0);
        expect(sum).toBe(Math.min(places, wanted));
        shares.forEach((share, at) => {
          const behind = shares.filter((other, place) => other < share - 1 && other < (counts[place] ?? 0));
          expect({ at, behind }).toEqual({ at, behind: [] });
        });
      }),
    );
  });
});
