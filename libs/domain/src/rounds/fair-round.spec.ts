import * as fc from 'fast-check';
import { fairRound } from './fair-round';
import type { Edge, Offerer } from './market';

const group = (id: string, capacity: number, organisation: string | null = null, newcomer = false): Offerer => ({
  id,
  capacity,
  organisation,
  newcomer,
});
const given = (edges: readonly Edge[], groups: readonly Offerer[], options = {}): string[] =>
  fairRound(edges, groups, options).assignments.map(({ challenge, group }) => `${challenge}-${group}`);

describe('a fair round', () => {
  it('gives a scarce group to the challenge that loses most without it', () => {
    const edges = [
      { challenge: 'a', group: 'x', score: 0.9 },
      { challenge: 'a', group: 'y', score: 0.8 },
      { challenge: 'b', group: 'x', score: 0.85 },
      { challenge: 'b', group: 'y', score: 0.2 },
    ];
    const round = fairRound(edges, [group('x', 1), group('y', 1)], { k: 1 });
    expect(round.assignments.map(({ challenge, group }) => `${challenge}-${group}`)).toEqual(['a-y', 'b-x']);
    expect(round.missed).toEqual([{ code: 'better_without_place', challenge: 'a', group: 'x', score: 0.9 }]);
    expect(round.prices.get('x')).toBeGreaterThan(0);
  });

  it('leaves nobody empty where places suffice, even against the greater sum', () => {
    const edges = [
      { challenge: 'a', group: 'x', score: 1 },
      { challenge: 'a', group: 'y', score: 0.16 },
      { challenge: 'b', group: 'x', score: 0.17 },
    ];
    expect(given(edges, [group('x', 1), group('y', 1)], { k: 1 })).toEqual(['a-y', 'b-x']);
  });

  it('proposes nothing below the floor', () =>
    expect(given([{ challenge: 'a', group: 'x', score: 0.1 }], [group('x', 1)], { floor: 0.15 })).toEqual([]));

  it('shows one group per institution among the first three', () => {
    const edges = ['x', 'y', 'z', 'w', 'v'].map((name, at) => ({ challenge: 'a', group: name, score: 0.9 - at / 10 }));
    const groups = [group('x', 1, 'i'), group('y', 1, 'i'), group('z', 1, 'j'), group('w', 1, 'k'), group('v', 1, 'i')];
    expect(given(edges, groups, { k: 3, newcomers: 0 }).sort()).toEqual(['a-w', 'a-x', 'a-z']);
    expect(given(edges, groups, { k: 5, newcomers: 0 })).toEqual(['a-x', 'a-z', 'a-w', 'a-y', 'a-v']);
  });

  it('would rather show a second group of an institution than nobody', () => {
    const edges = ['x', 'y'].map((name) => ({ challenge: 'a', group: name, score: 0.9 }));
    expect(given(edges, [group('x', 1, 'i'), group('y', 1, 'i')]).sort()).toEqual(['a-x', 'a-y']);
  });

  it('keeps places that are held', () => {
    const edges = [
      { challenge: 'a', group: 'x', score: 0.2, held: true },
      { challenge: 'b', group: 'x', score: 0.9 },
    ];
    expect(given(edges, [group('x', 1)])).toEqual(['a-x']);
  });

  it('keeps a share of last places for newcomers', () => {
    const challenges = Array.from({ length: 200 }, (_, at) => `c${at}`);
    const edges = challenges.flatMap((challenge) => [
      { challenge, group: 'new', score: 0.3 },
      ...['p', 'q'].map((name) => ({ challenge, group: name, score: 0.8 })),
    ]);
    const groups = [group('p', 999), group('q', 999), group('new', 999, null, true)];
    const share = (newcomers: number): number =>
      given(edges, groups, { k: 2, newcomers }).filter((one) => one.endsWith('-new')).length / 400;
    expect(share(0)).toBe(0);
    expect(share(0.2)).toBeGreaterThan(0.15);
    expect(share(0.2)).toBeLessThan(0.25);
  });

  const anyMarket = fc.record({
    edges: fc.array(
      fc.record({
        challenge: fc.integer({ min: 0, max: 12 }).map((at) => `c${at}`),
        group: fc.integer({ min: 0, max: 8 }).map((at) => `g${at}`),
        score: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { maxLength: 60 },
    ),
    capacities: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 9, maxLength: 9 }),
  });
  const groupsOf = (capacities: readonly number[]): Offerer[] =>
    capacities.map((capacity, at) => group(`g${at}`, capacity, at < 4 ? 'i' : null, at === 8));

  it('never gives a group more than it can take, nor a challenge one group twice, nor more than k', () =>
    fc.assert(
      fc.property(anyMarket, ({ edges, capacities }) => {
        const { assignments } = fairRound(edges, groupsOf(capacities), { k: 3, floor: 0.1 });
        capacities.forEach((capacity, at) =>
          expect(assignments.filter((one) => one.group === `g${at}`).length).toBeLessThanOrEqual(capacity),
        );
        const pairs = assignments.map((one) => `${one.challenge} ${one.group}`);
        expect(new Set(pairs).size).toBe(pairs.length);
        for (const { score, position } of assignments) {
          expect(score).toBeGreaterThanOrEqual(0.1);
          expect(position).toBeLessThanOrEqual(3);
        }
      }),
    ));

  it('repeats an institution among the first three only after all others that were chosen', () =>
    fc.assert(
      fc.property(anyMarket, ({ edges, capacities }) => {
        const { assignments } = fairRound(edges, groupsOf(capacities));
        const same = (group: string): string => (group.match(/g[0-3]/) ? 'i' : group);
        for (const list of Map.groupBy(assignments, ({ challenge }) => challenge).values()) {
          const institutions = list.map(({ group }) => same(group));
          const different = Math.min(3, new Set(institutions).size);
          expect(new Set(institutions.slice(0, different)).size).toBe(different);
        }
      }),
    ));

  it('decides alike in whatever order it is told', () =>
    fc.assert(
      fc.property(anyMarket, ({ edges, capacities }) => {
        const groups = groupsOf(capacities);
        expect(fairRound([...edges].reverse(), [...groups].reverse())).toEqual(fairRound(edges, groups));
      }),
    ));
});
