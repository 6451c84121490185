import type { Bridge, Explanation } from '../explanation';
import { restsOnOneWord } from './one-word';

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

  it('cannot rest on learned words alone, which its group is not shown', () => {
    const { bridges, ...rest } = explanation(['Terahertz', 0.4], ['Schichtdicke', 0.4], ['Einbrennen', 0.2]);
    const learned = bridges.map((bridge): Bridge => ({ ...bridge, via: 'learned' }));
    expect(restsOnOneWord({ bridges: learned, ...rest })).toBe(true);
    expect(restsOnOneWord({ bridges: [...learned.slice(0, 2), ...bridges.slice(2)], ...rest })).toBe(false);
  });
});
