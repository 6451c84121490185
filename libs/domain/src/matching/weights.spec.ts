import * as fc from 'fast-check';
import { CRITERIA, DEFAULT_WEIGHTS, OWN_CRITERIA, type ScorePart, type Weights } from './explanation';
import { sumOf, total } from './weights';

const part = (criterion: ScorePart['criterion'], value: number | null): ScorePart => ({ criterion, value });

describe('the points of a match', () => {
  it('are the weighted values, line by line', () => {
    const parts = OWN_CRITERIA.map((criterion) => part(criterion, criterion === 'text' ? 0.5 : 1));
    expect(total(parts, DEFAULT_WEIGHTS)).toBeCloseTo(70);
    expect(sumOf(parts, DEFAULT_WEIGHTS).lines[0]).toEqual({ criterion: 'text', value: 0.5, points: 30, of: 60 });
  });

  it('leave out what nobody knows and share its weight among the rest', () => {
    const parts = [part('text', 0.5), part('topic', 1)];
    expect(total(parts, DEFAULT_WEIGHTS)).toBeCloseTo((100 * (60 * 0.5 + 10)) / 70);
    expect(sumOf(parts, DEFAULT_WEIGHTS).lines.find((line) => line.criterion === 'sector')).toMatchObject({
      value: null,
      of: 0,
    });
  });

  it('are none when nothing is known or nothing counts', () => {
    const nothing: Weights = { text: 0, topic: 0, format: 0, distance: 0, maturity: 0, sector: 0, semantics: 0 };
    expect(total([], DEFAULT_WEIGHTS)).toBe(0);
    expect(total([part('text', 1)], nothing)).toBe(0);
  });

  it('lie between 0 and 100 and never fall when one value rises', () => {
    const value = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
    const values = fc.record(Object.fromEntries(CRITERIA.map((one) => [one, value])));
    const weights = fc.record(
      Object.fromEntries(CRITERIA.map((one) => [one, fc.integer({ min: 0, max: 100 })])),
    ) as fc.Arbitrary<Weights>;
    fc.assert(
      fc.property(values, weights, (given, weighed) => {
        const parts = CRITERIA.map((one) => part(one, given[one] ?? null));
        const points = total(parts, weighed);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(100 + 1e-9);
        const better = parts.map((one) => (one.value === null ? one : { ...one, value: Math.min(1, one.value + 0.1) }));
        expect(total(better, weighed)).toBeGreaterThanOrEqual(points - 1e-9);
      }),
    );
  });
});
