import * as fc from 'fast-check';
import { contributionsOf, explain, Index, queryOf, scoreGroups, type Explanation } from '..';
import { analyse } from '../../text/analyse';
import { smallLexicon } from '../../text/small-lexicon.spec-data';

const WORDS = 'Laser Naht Schweißnaht Maschine Prüfung Energie Akku Kunststoff Riss weld crack battery seam'.split(' ');
const someText = fc
  .array(fc.constantFrom(...WORDS, '.'), { minLength: 1, maxLength: 15 })
  .map((words) => `Die ${words.join(' ')}`);

const market = (challenge: string, offerings: readonly string[]) => {
  const index = new Index();
  const items = offerings.map((text) => analyse(text, smallLexicon));
  items.forEach((item, at) => index.add({ id: `o${at}`, group: 'g' }, item));
  return { index, items, query: queryOf(analyse(challenge, smallLexicon), smallLexicon) };
};

const explained = (challenge: string, offerings: readonly string[]): Explanation => {
  const { index, items, query } = market(challenge, offerings);
  const [group] = scoreGroups(index.search(query));
  const order = (group?.items ?? []).map(({ id }) => items[Number(id.slice(1))]!);
  return explain({ query, items: order, index, lexicon: smallLexicon });
};

describe('the explanation', () => {
  it('names the words on both sides as they were written, and how they met', () => {
    const { bridges } = explained('Unsere Schweißnähte haben Risse.', [
      'We look at the cracks of the machine.',
      'Wir halten die Naht.',
    ]);
    expect(bridges.map(({ challengeTerm, offeringTerm, via }) => [challengeTerm, offeringTerm, via])).toEqual(
      expect.arrayContaining([
        ['Risse', 'cracks', 'translation'],
        ['Schweißnähte', 'Naht', 'compound'],
      ]),
    );
  });

  it('says which everyday word met which other word', () =>
    expect(explained('Der Akku', ['Ein Energiespeicher in der Halle']).bridges[0]).toMatchObject({
      challengeTerm: 'Akku',
      offeringTerm: 'Energiespeicher',
      via: 'related',
    }));

  it('shows the sentence that carries most', () =>
    expect(explained('Naht mit Riss', ['Wir sind viele. Die Naht und der Riss. Die Halle.']).sentence).toBe(
      'Die Naht und der Riss.',
    ));

  it('says which thing is missing that others here offer, and nothing that nobody offers', () => {
    const asked = 'Die Naht reißt, der Akku auch, und der Chef aus Dülmen will Brötchen';
    const others = ['Die Naht', 'Der Akku', 'Die Brötchen', ...Array<string>(20).fill('Die Halle')];
    const { index, items, query } = market(asked, others);
    const against = (item: number): unknown =>
      explain({ query, items: [items[item]!], index, lexicon: smallLexicon }).against;
    expect(against(0)).toEqual([{ code: 'term_missing', term: 'Akku' }]);
    expect(against(1)).toEqual([]);
    expect(explained(asked, ['Die Naht']).against).toEqual([]);
  });

  it('has nothing to say where nothing meets', () => {
    const nothing = explained('Akku', ['Die Halle']);
    expect(nothing).toMatchObject({ bridges: [], rest: 1, sentence: null });
  });

  it('sums to the score of each text exactly', () =>
    fc.assert(
      fc.property(someText, fc.array(someText, { minLength: 1, maxLength: 8 }), (challenge, offerings) => {
        const { index, items, query } = market(challenge, offerings);
        for (const hit of index.search(query)) {
          const parts = contributionsOf(query, items[Number(hit.id.slice(1))]!, index);
          const sum = parts.reduce((total, { value }) => total + value, 0);
          expect(sum).toBeCloseTo(hit.score, 4);
        }
      }),
    ));

  it('has shares that sum to one with the rest, none negative, in falling order', () =>
    fc.assert(
      fc.property(someText, fc.array(someText, { minLength: 1, maxLength: 8 }), (challenge, offerings) => {
        const { bridges, rest } = explained(challenge, offerings);
        const shares = bridges.map(({ share }) => share);
        expect(shares.reduce((sum, share) => sum + share, rest)).toBeCloseTo(1, 9);
        expect([...shares, rest].every((share) => share >= 0)).toBe(true);
        expect(shares).toEqual([...shares].sort((a, b) => b - a));
      }),
    ));
});
