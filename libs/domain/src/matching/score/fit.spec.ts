import * as fc from 'fast-check';
import { analyse, matterOf } from '../../text';
import { smallLexicon } from '../../text/small-lexicon.spec-data';
import { Index } from '../inverted/inverted-index';
import { withoutCopies } from './copies';
import { fitOf, ideasOf } from './fit';
import type { Found } from './found';
import { scoreGroups } from './groups';
import { queryOf } from './query';
import { ranked } from './rank';
import { strengthOf } from './strength';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const ideas = fc.double({ min: 1, max: 200, noNaN: true });
const item = (id: string, group: string, coverage: number, similarity: number | null = null): Found => ({
  id,
  group,
  score: coverage,
  coverage,
  similarity,
});

describe('the strength of a match', () => {
  it.each([
    [0.9, 'strong'],
    [0.4, 'possible'],
    [0.2, 'weak'],
    [0.1, null],
    [0, null],
  ])('%d is %s', (fit, strength) =>
    expect(strengthOf(fit, { strong: 0.55, possible: 0.33, floor: 0.15 })).toBe(strength),
  );

  it('is not strong where another is clearly better', () => {
    const classes = { strong: 0.55, possible: 0.33, floor: 0.15 };
    expect(strengthOf(0.6, classes, 0.62)).toBe('strong');
    expect(strengthOf(0.6, classes, 0.9)).toBe('possible');
  });
});

describe('how well a group fits', () => {
  it('grows with what words cover and with how near it is in meaning', () =>
    fc.assert(
      fc.property(share, share, share, share, ideas, (a, b, c, d, many) => {
        const worth = (best: number, similarity: number | null) => fitOf({ best, similarity }, many);
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const [far, near] = [Math.min(c, d), Math.max(c, d)];
        expect(worth(more, near)).toBeGreaterThanOrEqual(worth(less, far) - 1e-12);
        expect(worth(more, null)).toBeGreaterThanOrEqual(worth(less, null) - 1e-12);
        expect(worth(more, near)).toBeLessThanOrEqual(1);
        expect(worth(0, null)).toBe(0);
      }),
    ));

  it('is little for one word that is covered and means little, more for a statement that is covered in part', () => {
    expect(strengthOf(fitOf({ best: 0.5, similarity: 0.1 }, 1))).toBeNull();
    expect(strengthOf(fitOf({ best: 0.15, similarity: 0.5 }, 30))).not.toBeNull();
  });
});

describe('the ideas of a question', () => {
  const index = new Index();
  index.add({ id: 'a', group: 'a' }, analyse('Krater im Lack von Blechen', smallLexicon));
  index.add({ id: 'b', group: 'b' }, analyse('Schichtplan in der Pflege', smallLexicon));
  const of = (text: string) => ideasOf(queryOf(analyse(matterOf({ text }), smallLexicon), smallLexicon), index);

  it('are more where more is told, and as many where a sentence is told again', () => {
    const one = 'Der Lack zieht Krater.';
    const two = `${one} Niemand findet die Quelle der Tropfen.`;
    expect(of(two)).toBeGreaterThan(of(one));
    expect(of(`${two} ${one} ${one}`)).toBe(of(two));
  });
});

describe('a group of many texts', () => {
  const similarities = fc.array(share, { minLength: 1, maxLength: 60 });

  it('is no nearer for what chance brings: the more texts, the less the same three are worth', () =>
    fc.assert(
      fc.property(similarities, fc.integer({ min: 1, max: 200 }), (near, more) => {
        const hits = near.map((similarity, at) => item(`i${at}`, 'g', 0.1, similarity));
        const [few] = scoreGroups(hits, [], () => near.length);
        const [many] = scoreGroups(hits, [], () => near.length + more);
        expect(many?.similarity ?? 0).toBeLessThanOrEqual(few?.similarity ?? 0);
      }),
    ));

  it('gains nothing by items beyond the fifth', () => {
    const five = Array.from({ length: 5 }, (_, at) => item(`i${at}`, 'g', 0.1));
    const [group] = scoreGroups([...five, item('i5', 'g', 0.1), item('i6', 'g', 0.05)]);
    expect(group?.score).toBe(scoreGroups(five)[0]?.score);
  });

  it('has a best item that is no better for all the others', () => {
    const weak = Array.from({ length: 20 }, (_, at) => item(`i${at}`, 'many', 0.02));
    const [group] = scoreGroups(weak);
    expect(strengthOf(fitOf(group ?? { best: 1, similarity: null }, 30))).toBeNull();
  });
});

describe('copies', () => {
  const read = (id: string, text: string) => ({ id, analysed: analyse(text, smallLexicon) });
  const offering = 'Wir messen Krater im Lack mit Streiflicht und finden die Quelle der Tropfen an Ihrer Linie';
  const copies = Array.from({ length: 6 }, (_, at) => read(`c${at}`, `${offering}, Stand ${at}`));
  const other = read('other', 'Schichtplan und Schlaf in der Pflege');

  it('count once, and nothing else is taken for one', () =>
    expect(withoutCopies([...copies, other]).map(({ id }) => id)).toEqual(['c0', 'other']));

  it('move nobody up, however many there are', () => {
    const rank = (mine: readonly ReturnType<typeof read>[]) => {
      const index = new Index();
      for (const { id, analysed } of withoutCopies(mine)) index.add({ id, group: 'copier' }, analysed);
      index.add(
        { id: 'r', group: 'right' },
        analyse('Krater im Lack: Silikon als Quelle, Streiflicht, Tropfen', smallLexicon),
      );
      const query = queryOf(analyse('Krater im Lack, Silikon, wer findet die Quelle?', smallLexicon), smallLexicon);
      return scoreGroups(ranked(index, query)).map(({ group, score }) => [group, score]);
    };
    expect(rank(copies)).toEqual(rank(copies.slice(0, 1)));
    expect(rank(copies)[0]?.[0]).toBe('right');
  });
});
