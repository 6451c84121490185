import type { Bridge, Explanation } from '@domain/matching';
import { restsOnOneWord } from './shortlist';

const explanation = (...bridges: readonly (readonly [string, number])[]): Explanation => ({
  bridges: bridges.map(([challengeTerm, share]): Bridge => ({ challengeTerm, offeringTerm: 'x', via: 'same', share })),
  rest: 1 - bridges.reduce((sum, [, share]) => sum + share, 0),
  because: [],
  against: [],
  unknown: [],
  sentence: null,
});

describe('a match that rests on one word', () => {
  it.each([
    [[['Situation', 1]], true],
    [
      [
        ['Teilprojekt', 0.88],
        ['System', 0.12],
      ],
      true,
    ],
    [
      [
        ['two', 0.5],
        ['Two', 0.35],
      ],
      true,
    ],
    [
      [
        ['Pulverlack', 0.5],
        ['Krater', 0.3],
      ],
      false,
    ],
    [
      [
        ['European', 0.1],
        ['urban', 0.1],
      ],
      false,
    ],
    [[], false],
  ] as [(readonly [string, number])[], boolean][])('%j: %s', (bridges, thin) =>
    expect(restsOnOneWord(explanation(...bridges))).toBe(thin),
  );
});
