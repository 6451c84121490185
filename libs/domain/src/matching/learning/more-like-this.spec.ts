import * as fc from 'fast-check';
import {
  besideQuestion,
  contributionsOf,
  explain,
  Index,
  learnedFrom,
  learnedTogether,
  MORE_LIKE_THIS,
  moreLikeThis,
  queryOf,
  scoreGroups,
  type Learned,
  type Query,
} from '..';
import { analyse } from '../../text/analyse';
import { smallLexicon } from '../../text/small-lexicon.spec-data';

/** Texts on offer; what one of them teaches for a question, or where none is told, for one it answers as a whole. */
const marketOf = (texts: readonly string[], question?: string) => {
  const index = new Index();
  const items = texts.map((text) => analyse(text, smallLexicon));
  items.forEach((item, at) => index.add({ id: `o${at}`, group: `g${at}` }, item));
  const learn = (...liked: number[]): Learned[] =>
    learnedTogether(liked.map((at) => learnedFrom(items[at]!, ask(question ?? texts[at]!), smallLexicon, index)));
  return { index, items, learn };
};
const ask = (text: string): Query => queryOf(analyse(text, smallLexicon), smallLexicon);

describe('more like this', () => {
  const { index, items, learn } = marketOf([
    'Die Naht wird mit Ultraschall geprüft, in der Kapelle von Osnabrück',
    'Ultraschall in der Medizin',
    'Die Naht am Kleid',
    'Kochen und Backen in der Kapelle',
    'A seam and a battery',
  ]);
  const query = ask('Unsere Naht am Akku');
  const learned = learn(0);
  const wider = moreLikeThis(query, learned, index);
  const ids = (asked: Query): string[] => index.search(asked).map(({ id }) => id);

  it('finds at once what is like the liked text', () => {
    expect(ids(query)).not.toContain('o1');
    expect(ids(wider)).toContain('o1');
  });

  it('learns words that other texts hold, too, no numbers, and of German ones nouns', () => {
    expect(learned.map(({ word }) => word).sort()).toEqual(['Kapelle', 'Naht', 'Ultraschall']);
    const numbers = marketOf(['Die Kapelle messen 2026', 'Die Kapelle messen 2026']);
    expect(numbers.learn(0).map(({ word }) => word)).toEqual(['Kapelle']);
  });

  it('learns from the part that answers, and nothing from what every group says of itself', () => {
    const about = 'Die meisten Fragen kommen aus Betrieben mit dreißig Beschäftigten im Bergischen Land.';
    const texts = [
      `Mit Ultraschall prüfen wir die Naht. ${about} Am Rand steht ein Ofen.`,
      `Ein Ofen. Ultraschall. ${about}`,
    ];
    const market = marketOf(texts, 'Unsere Naht am Akku');
    expect(market.learn(0).map(({ word }) => word)).toEqual(['Ultraschall']);
  });

  it('learns eight things at most', () => {
    const many = 'Laser Ofen Lack Krater Pulver Kamera Blech Naht Folie Roboter Sensor Pumpe'.split(' ').join(', der ');
    expect(marketOf([`Der ${many}`, `Die ${many}`]).learn(0)).toHaveLength(8);
  });

  it('knows own words from new ones, and leaves out what a translation asks for anyway', () => {
    expect(besideQuestion(query, learned).filter(({ own }) => own)).toMatchObject([{ word: 'Naht' }]);
    const english = marketOf(['A seam and a crack', 'A seam and a crack']).learn(0);
    expect(english.map(({ stem }) => stem)).toContain('seam');
    expect(besideQuestion(query, english).map(({ stem }) => stem)).toEqual(['crack']);
  });

  it('asks for no stem twice: own words count more', () => {
    const stems = wider.leaves.filter(({ via }) => via === 'same').map(({ stem }) => stem);
    expect(new Set(stems).size).toBe(stems.length);
    const weight = (of: Query) => of.leaves.find(({ stem, via }) => stem === 'naht' && via === 'same')?.weight ?? 0;
    expect(weight(wider)).toBeGreaterThan(weight(query));
  });

  it('says what was learned in the explanation, as it was written', () => {
    const { bridges, because } = explain({ query: wider, items: [items[1]!], index, lexicon: smallLexicon });
    expect(bridges).toEqual([{ challengeTerm: 'Ultraschall', offeringTerm: 'Ultraschall', via: 'learned', share: 1 }]);
    expect(because).toContainEqual({ code: 'wanted_besides', share: 1 });
  });

  it('never calls missing what was only learned', () =>
    expect(
      JSON.stringify(explain({ query: wider, items: [items[2]!], index, lexicon: smallLexicon }).against),
    ).not.toMatch(/Ultraschall|Kapelle/));

  it('learns nothing from nothing, and nothing for an empty question', () => {
    expect(learnedTogether([])).toEqual([]);
    expect(moreLikeThis(query, [], index)).toBe(query);
    expect(moreLikeThis(ask(''), learned, index).leaves.every(({ weight }) => weight === 0)).toBe(true);
  });

  it('adds up several liked texts, each in its own order or not', () => {
    const both = learn(0, 3);
    const weight = (list: readonly Learned[]) => list.find(({ stem }) => stem === 'hall')?.weight ?? 0;
    expect(weight(both)).toBeCloseTo(weight(learn(0)) + weight(learn(3)), 9);
    expect(learn(3, 0).map(({ stem }) => stem)).toEqual(both.map(({ stem }) => stem));
  });
});

describe('a question with more, whatever the texts', () => {
  const WORDS = 'Laser Naht Schweißnaht Maschine Prüfung Energie Akku Kunststoff Riss weld crack battery seam'.split(
    ' ',
  );
  const someText = fc
    .array(fc.constantFrom(...WORDS, '.'), { minLength: 1, maxLength: 15 })
    .map((words) => `Die ${words.join(' ')}`);
  const scene = fc
    .record({ question: someText, texts: fc.array(someText, { minLength: 2, maxLength: 8 }), liked: fc.nat(7) })
    .map(({ question, texts, liked }) => {
      const market = marketOf(texts);
      const query = ask(question);
      const learned = market.learn(liked % texts.length);
      return { ...market, query, learned, wider: moreLikeThis(query, learned, market.index) };
    });

  it('grows by its share and no more, so that nobody buys places with it', () =>
    fc.assert(
      fc.property(scene, ({ index, query, learned, wider }) => {
        const [before, after] = [index.selfScore(query), index.selfScore(wider)];
        if (besideQuestion(query, learned).length === 0) expect(after).toBeCloseTo(before, 9);
        else expect(after).toBeCloseTo((1 + MORE_LIKE_THIS.share) * before, 6);
      }),
    ));

  it('is the question itself once all words are taken out, and no word counts more because another went', () =>
    fc.assert(
      fc.property(scene, fc.nat(), ({ index, query, learned, wider }, pick) => {
        const stems = learned.map(({ stem }) => stem);
        expect(moreLikeThis(query, learned, index, { without: new Set(stems) })).toEqual(query);
        const gone = stems[pick % Math.max(1, stems.length)] ?? '';
        const left = moreLikeThis(query, learned, index, { without: new Set([gone]) });
        const others = ({ leaves }: Query) => leaves.filter(({ stem }) => stem !== gone);
        expect(others(left)).toEqual(others(wider));
      }),
    ));

  it('has explanations whose parts sum to the score, and coverage is the score of the best possible one', () =>
    fc.assert(
      fc.property(scene, ({ index, items, wider }) => {
        const self = index.selfScore(wider);
        for (const { id, score, coverage } of index.search(wider)) {
          const parts = contributionsOf(wider, items[Number(id.slice(1))]!, index);
          expect(parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(score, 4);
          expect(coverage).toBeCloseTo(score / self, 9);
        }
        for (const { items: hits } of scoreGroups(index.search(wider))) {
          const found = hits.map(({ id }) => items[Number(id.slice(1))]!);
          const { bridges, rest } = explain({ query: wider, items: found, index, lexicon: smallLexicon });
          expect(bridges.reduce((sum, { share }) => sum + share, rest)).toBeCloseTo(1, 9);
        }
      }),
    ));

  it('is the same in whatever order the market came to be', () =>
    fc.assert(
      fc.property(fc.array(someText, { minLength: 2, maxLength: 8 }), someText, (texts, question) => {
        const [one, other] = [marketOf(texts), marketOf([...texts].reverse())];
        const last = texts.length - 1;
        expect(other.learn(last)).toEqual(one.learn(0));
        expect(moreLikeThis(ask(question), other.learn(last), other.index)).toEqual(
          moreLikeThis(ask(question), one.learn(0), one.index),
        );
      }),
    ));
});
