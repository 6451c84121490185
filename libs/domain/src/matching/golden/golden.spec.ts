import challenges from '../../../assets/matching/challenges.json';
import related from '../../../assets/matching/related.json';
import translations from '../../../assets/matching/translations.json';
import words from '../../../assets/matching/words.json';
import { analyse, fairRound, Index, Lexicon, queryOf, ranked, scoreGroups, strengthOf, type GroupScore } from '..';
import { workshop } from './workshop.spec-data';

/** A whole small market: the items of each group, and which groups must come first for which challenge. */
export interface GoldenMarket {
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly challenges: readonly { readonly text: string; readonly first: readonly string[] }[];
  readonly nothingFor: readonly string[];
}

const lexicon = new Lexicon({ ...words, ...translations, ...related, ...challenges });

describe.each([['workshop', workshop]])('the golden market %s', (_, market) => {
  const index = new Index();
  for (const [group, items] of Object.entries(market.groups)) {
    items.forEach((text, at) => index.add({ id: `${group}/${at}`, group }, analyse(text, lexicon)));
  }
  const groupsFor = (text: string): GroupScore[] =>
    scoreGroups(ranked(index, queryOf(analyse(text, lexicon), lexicon), { limit: 100 }));

  it.each(market.challenges)('$text', ({ text, first }) =>
    expect(
      groupsFor(text)
        .slice(0, first.length)
        .map(({ group }) => group),
    ).toEqual(first));

  it.each(market.nothingFor)('proposes nothing for: %s', (text) =>
    expect(groupsFor(text).filter(({ score }) => strengthOf(score) !== null)).toEqual([]));

  it('gives every challenge its own group in a fair round with little room', () => {
    const edges = market.challenges.flatMap(({ text }) =>
      groupsFor(text).map(({ group, score }) => ({ challenge: text, group, score })),
    );
    const offerers = Object.keys(market.groups).map((id) => ({ id, capacity: 3, organisation: null }));
    const { assignments } = fairRound(edges, offerers, { k: 1, newcomers: 0 });
    expect(assignments).toHaveLength(market.challenges.length);
    for (const { text, first } of market.challenges) {
      expect(assignments.find(({ challenge }) => challenge === text)?.group).toBe(first[0]);
    }
  });
});

describe('the cost of reading', () => {
  /** How often a reading asks for a word or a rarity. */
  const asked = (text: string): number => {
    let count = 0;
    const counting = new Proxy(lexicon, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...values: unknown[]): unknown => {
          count++;
          return Reflect.apply(member, target, values);
        };
      },
    });
    analyse(text, counting);
    return count;
  };
  const sentence = 'Unsere Laserschweißnähte an Karosserieteilen reißen bei Temperaturwechselbeanspruchung häufiger. ';

  it('grows with the number of words and no faster', () => {
    const [one, many] = [asked(sentence.repeat(10)), asked(sentence.repeat(1000))];
    expect(one).toBeGreaterThan(0);
    expect(many).toBeLessThanOrEqual(100 * one);
  });

  it('grows so too where every sentence is ballast', () => {
    const ballast = 'Wir suchen eine Lösung für unser Problem. ';
    expect(asked(ballast.repeat(1000))).toBeLessThanOrEqual(100 * asked(ballast.repeat(10)));
  });
});
