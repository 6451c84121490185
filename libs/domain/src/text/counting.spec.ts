import * as fc from 'fast-check';
import { analyse } from './analyse';
import { ChallengeCounting } from './challenge-counts';
import { EMPTY_LEXICON } from './empty-lexicon';
import { Lexicon } from './lexicon';
import { smallLexicon } from './small-lexicon.spec-data';
import { WordCounting } from './word-counts';

const countsOf = (list: string): Map<string, number> => {
  const fields = list.split(' ');
  return new Map(fields.flatMap((field, at) => (at % 2 === 0 ? [[field, Number(fields[at + 1])]] : [])));
};
const read = (texts: readonly string[]): ChallengeCounting => {
  const counting = new ChallengeCounting();
  for (const text of texts) counting.read(analyse(text, smallLexicon, 'de'));
  return counting;
};
const shipped = { texts: 100, counts: 'naht 5 such 60' };

describe('rarity among challenges', () => {
  it('adds the own ones of a language to the shipped ones', () => {
    const { texts, own } = read(['Wir suchen eine Naht', 'Die Naht reißt', 'Die Halle']).with(shipped);
    expect([texts, own?.de?.texts, own?.en]).toEqual([100, 103, undefined]);
    expect(countsOf(own?.de?.counts ?? '')).toEqual(
      new Map([
        ['naht', 7],
        ['such', 61],
      ]),
    );
  });

  it('never forgets what was shipped, however many challenges come in, in either language', () => {
    const before = new Lexicon({ ...EMPTY_LEXICON, challenges: shipped }).rarity('such');
    const counting = read(Array<string>(2000).fill('Die Naht reißt'));
    for (let at = 0; at < 2000; at += 1) counting.read(analyse('The seam of the housing', smallLexicon, 'en'));
    const lexicon = new Lexicon({ ...EMPTY_LEXICON, challenges: counting.with(shipped) });
    expect(lexicon.rarity('such')).toBeLessThanOrEqual(before);
    expect(lexicon.rarity('laser')).toBe(1);
  });

  it('makes what everybody writes count next to nothing', () => {
    const texts = Array.from({ length: 3000 }, (_, at) => `Projekt ${at < 3 ? 'Naht' : 'Halle'}`);
    const lexicon = new Lexicon({ ...EMPTY_LEXICON, challenges: read(texts).with(shipped) });
    expect(lexicon.rarity('projekt')).toBeLessThan(0.05);
    expect(lexicon.rarity('naht')).toBeGreaterThan(0.6);
  });

  it('does not depend on the order of the challenges', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Naht und Laser', 'Halle', 'Laser in der Halle')), (texts) => {
        expect(read([...texts].reverse()).with(shipped)).toEqual(read(texts).with(shipped));
      }),
    ));
});

describe('the words of the platform', () => {
  const counting = (texts: readonly string[]): WordCounting => {
    const words = new WordCounting();
    for (const text of texts) words.read({ text }, 'de');
    return words;
  };

  it('teach the splitter compounds the shipped list does not know', () => {
    const lexicon = (words: string) => new Lexicon({ ...EMPTY_LEXICON, words });
    const texts = Array<string>(4).fill('Der Flansch und die Dichtung. Ein Flansch, eine Dichtung.');
    expect(lexicon('naht 5').word('flanschdichtung', 'de').parts).toEqual([]);
    expect(lexicon(counting(texts).with('naht 5')).word('flanschdichtung', 'de').parts).toEqual([
      'flansch',
      'dichtung',
    ]);
  });

  it('are added to the shipped ones; what was hardly seen is left out', () => {
    const counts = countsOf(counting(['Die Naht, eine Naht, Flansch', 'Naht']).with('naht 5 laser 2'));
    expect(counts).toEqual(
      new Map([
        ['laser', 2],
        ['naht', 8],
      ]),
    );
  });

  it('are German ones only', () => {
    const words = new WordCounting();
    words.read({ text: 'The flange of the machine is broken and the flange leaks, the flange of it.' });
    expect(words.with('naht 5')).toBe('naht 5');
  });
});
