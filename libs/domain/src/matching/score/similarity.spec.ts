import * as fc from 'fast-check';
import { DEFAULT_WEIGHTS, OWN_CRITERIA, type ScorePart } from '../explanation';
import { sumOf, total } from '../weights';
import { meaningCounts, withSimilarity } from './similarity';

const someParts = fc
  .tuple(...OWN_CRITERIA.map(() => fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null })))
  .map((values) => OWN_CRITERIA.map((criterion, at): ScorePart => ({ criterion, value: values[at] ?? null })));
const similarity = fc.double({ min: 0, max: 1, noNaN: true });

describe('a similarity', () => {
  it('that nobody knows leaves the very same parts', () => {
    fc.assert(fc.property(someParts, (parts) => expect(withSimilarity(parts, null)).toBe(parts)));
  });

  it('adds one part, and the lines still sum to the points', () => {
    fc.assert(
      fc.property(someParts, similarity, (parts, cos) => {
        const more = withSimilarity(parts, cos);
        expect(more.slice(0, -1)).toEqual(parts);
        const { lines, total: points } = sumOf(more, DEFAULT_WEIGHTS);
        expect(lines.reduce((sum, line) => sum + line.points, 0)).toBeCloseTo(points, 9);
        expect(lines.at(-1)).toMatchObject({ criterion: 'semantics', value: cos });
      }),
    );
  });

  it('moves points linearly, from where they were towards its own', () => {
    fc.assert(
      fc.property(someParts, similarity, (parts, cos) => {
        const known = OWN_CRITERIA.filter((_, at) => parts[at]?.value !== null);
        const weight = known.reduce((sum, criterion) => sum + DEFAULT_WEIGHTS[criterion], 0);
        const expected =
          (weight * total(parts, DEFAULT_WEIGHTS) + DEFAULT_WEIGHTS.semantics * 100 * cos) /
          (weight + DEFAULT_WEIGHTS.semantics);
        expect(total(withSimilarity(parts, cos), DEFAULT_WEIGHTS)).toBeCloseTo(expected, 9);
      }),
    );
  });

  it('counts the more, the less words cover, and never nothing', () => {
    fc.assert(
      fc.property(similarity, similarity, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(meaningCounts(less)).toBeGreaterThanOrEqual(meaningCounts(more));
        expect(meaningCounts(more)).toBeGreaterThanOrEqual(0.1);
      }),
    );
    expect(meaningCounts(0)).toBe(1);
  });

  it('moves points by as much of its weight as counts', () => {
    fc.assert(
      fc.property(someParts, similarity, similarity, (parts, cos, counts) => {
        const lighter = { ...DEFAULT_WEIGHTS, semantics: DEFAULT_WEIGHTS.semantics * counts };
        expect(total(withSimilarity(parts, cos, counts), DEFAULT_WEIGHTS)).toBeCloseTo(
          total(withSimilarity(parts, cos), lighter),
          9,
        );
      }),
    );
  });

  it('counts nothing where somebody sets its weight to nought', () => {
    fc.assert(
      fc.property(someParts, similarity, (parts, cos) => {
        const deaf = { ...DEFAULT_WEIGHTS, semantics: 0 };
        expect(total(withSimilarity(parts, cos), deaf)).toBeCloseTo(total(parts, deaf), 9);
      }),
    );
  });
});
