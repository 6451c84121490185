import * as fc from 'fast-check';
import { similarityOf, unrelatedCosine } from './similarity';
import { cosine, quantised, together } from './vector';

const vector = (length: number) =>
  fc
    .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: length, maxLength: length })
    .filter((values) => values.some((value) => Math.abs(value) > 0.1));

const exact = (a: readonly number[], b: readonly number[]): number => {
  const dot = (x: readonly number[], y: readonly number[]) => x.reduce((sum, one, at) => sum + one * (y[at] ?? 0), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
};
const bytes = (values: readonly unknown[]): Int8Array => {
  const found = quantised(values);
  if (!found) throw new Error('That is a vector.');
  return found;
};

describe('a vector in bytes', () => {
  it.each([
    ['no number', [...Array(8).fill(1), 'NaN']],
    ['not a number', [...Array(8).fill(1), Number.NaN]],
    ['endless', [...Array(8).fill(1), Infinity]],
    ['nothing', [...Array(8).fill(1), null]],
    ['zeros alone', Array(8).fill(0)],
    ['too short', [1, 2, 3]],
    ['too long', Array(4097).fill(1)],
  ] as const)('is none where it holds %s', (_, values) => expect(quantised(values)).toBeNull());

  it('says nothing about a vector of another length', () => {
    expect(cosine(bytes(Array(8).fill(1)), bytes(Array(9).fill(1)))).toBeNull();
  });

  it('keeps direction: equal 1, opposite -1, whatever the length of the arrows', () => {
    fc.assert(
      fc.property(vector(16), fc.double({ min: 0.01, max: 100, noNaN: true }), (values, factor) => {
        const longer = values.map((value) => value * factor);
        expect(cosine(bytes(values), bytes(longer))).toBeCloseTo(1, 3);
        expect(cosine(bytes(values), bytes(longer.map((value) => -value)))).toBeCloseTo(-1, 3);
      }),
    );
  });

  it('of several together is as near to each of two, however long they are', () => {
    fc.assert(
      fc.property(vector(16), vector(16), (a, b) => {
        const [one, other] = [bytes(a), bytes(b)];
        const both = together([one, other.map((value) => Math.trunc(value / 2))]);
        if (!both) return;
        const apart = Math.abs((cosine(both, one) ?? 0) - (cosine(both, other) ?? 0));
        expect(apart).toBeLessThan(0.1);
      }),
    );
    expect(together([])).toBeNull();
  });

  it('loses less than a hundredth of the cosine', () => {
    fc.assert(
      fc.property(vector(64), vector(64), (a, b) => {
        expect(Math.abs((cosine(bytes(a), bytes(b)) ?? 9) - exact(a, b))).toBeLessThan(0.01);
      }),
    );
  });
});

describe('a cosine', () => {
  const only = (at: number): Int8Array => bytes(Array.from({ length: 16 }, (_, component) => Number(component === at)));
  const apart = Array.from({ length: 4 }, (_, at) => only(at));

  it('is compared with the median over pairs, which a few related ones do not move', () => {
    expect(unrelatedCosine(apart, apart)).toBe(0);
    const near = apart.map((vector) => vector.map((value) => (value === 0 ? 60 : value)));
    expect(unrelatedCosine(near, near)).toBeCloseTo(0.94, 2);
  });

  it('is compared with nothing where there are too few pairs, or none of one length', () => {
    expect(unrelatedCosine(apart.slice(0, 3), apart.slice(0, 3))).toBeNull();
    expect(unrelatedCosine([], apart)).toBeNull();
    expect(unrelatedCosine(apart, [bytes(Array(8).fill(1)), bytes(Array(9).fill(1))])).toBeNull();
  });

  it.each([
    [0.1, 0.1, 0],
    [-0.5, 0.1, 0],
    [0.55, 0.1, 0.5],
    [0.9, 0.8, 0.5],
    [1, 0.8, 1],
    [1, -0.2, 1],
    [1, 1, 0],
  ])('of %d is worth, where unrelated texts have %d, %d', (cos, unrelated, worth) =>
    expect(similarityOf(cos, { unrelated })).toBeCloseTo(worth, 9),
  );

  it('is worth more the larger it is, and always 0 to 1', () => {
    const any = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(any, any, any, (a, b, unrelated) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((cos) => similarityOf(cos, { unrelated }));
        expect(less).toBeGreaterThanOrEqual(0);
        expect(more).toBeGreaterThanOrEqual(less ?? 1);
        expect(more).toBeLessThanOrEqual(1);
      }),
    );
  });
});
