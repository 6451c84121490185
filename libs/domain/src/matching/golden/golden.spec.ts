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
  const sentence = 'Unsere Laserschweißnähte an Karosserieteilen reißen bei Temperaturwechselbeanspruchung häufiger. ';
  const posting = sentence.repeat(Math.ceil(10_160 / sentence.length)).slice(0, 10_160);
  const quickest = (text: string): number =>
    Math.min(
      ...Array.from({ length: 7 }, () => {
        const since = performance.now();
        analyse(text, lexicon);
        return performance.now() - since;
      }),
    );

  it('is at most 20 ms for a posting at its length limit', () => expect(quickest(posting)).toBeLessThanOrEqual(20));

  it('grows with the text and not with its square', () => {
    const [small, large] = [2, 64].map((times) => quickest(posting.repeat(times)));
    // A square would make it 1,024 times dearer; memory management makes it somewhat more than 32 times.
    expect((large ?? 0) / Math.max(0.2, small ?? 0)).toBeLessThan(320);
  });
});
