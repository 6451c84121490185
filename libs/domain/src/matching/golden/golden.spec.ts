import { besideQuestion, Index, learnedFrom, moreLikeThis, queryOf, ranked, scoreGroups, fitOf, ideasOf, strengthOf, type GroupScore, type Query } from '..';
import challenges from '../../../assets/text/challenges.json';
import related from '../../../assets/text/related.json';
import translations from '../../../assets/text/translations.json';
import words from '../../../assets/text/words.json';
import { fairRound } from '../../rounds/fair-round';
import { analyse } from '../../text/analyse';
import { Lexicon } from '../../text/lexicon';
import { everyday } from './everyday.spec-data';
import { more } from './more.spec-data';
import { places } from './places.spec-data';
import { workshop } from './workshop.spec-data';

const lexicon = new Lexicon({ ...words, ...translations, ...related, ...challenges });
const ask = (text: string): Query => queryOf(analyse(text, lexicon), lexicon);

function indexOf(groups: Readonly<Record<string, readonly string[]>>): Index {
  const index = new Index();
  for (const [group, items] of Object.entries(groups)) {
    items.forEach((text, at) => index.add({ id: `${group}/${at}`, group }, analyse(text, lexicon)));
  }
  return index;
}

/** How good a group is for a question, by words alone; null where nothing is proposed. */
const strengthFor = (index: Index, query: Query) => {
  const ideas = ideasOf(query, index);
  return (group: GroupScore) => strengthOf(fitOf(group, ideas));
};
/** The groups that are proposed for a question, best first. */
const proposedIn = (index: Index, query: Query, limit?: number): GroupScore[] => {
  const strength = strengthFor(index, query);
  return scoreGroups(ranked(index, query, limit === undefined ? {} : { limit })).filter((group) => strength(group) !== null);
};

describe.each([
  ['workshop', workshop],
  ['everyday', everyday],
])('the golden market %s', (_, market) => {
  const index = indexOf(market.groups);
  const groupsFor = (text: string): GroupScore[] => scoreGroups(ranked(index, ask(text), { limit: 100 }));

  it.each(market.challenges)('$text', ({ text, first }) =>
    expect(
      groupsFor(text)
        .slice(0, first.length)
        .map(({ group }) => group),
    ).toEqual(first));

  it.each(market.nothingFor)('proposes nothing for: %s', (text) =>
    expect(proposedIn(index, ask(text), 100)).toEqual([]));

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

describe('the golden market in which more like a match is wanted', () => {
  const index = indexOf(more.groups);
  const query = ask(more.challenge);
  const learned = learnedFrom(analyse(more.groups[more.liked]?.[0] ?? '', lexicon), query, lexicon, index);
  const proposed = (asked: Query): string[] =>
    proposedIn(index, asked).map(({ group }) => group);

  it('has its list before', () => expect(proposed(query)).toEqual(more.before));

  it('learns these words besides the question', () => {
    const fresh = besideQuestion(query, learned).filter(({ own }) => !own);
    expect([...new Set(fresh.map(({ word }) => word))].sort()).toEqual([...more.words].sort());
  });

  it('has its list after', () => expect(proposed(moreLikeThis(query, learned, index))).toEqual(more.after));

  it('has its list without the new words', () => {
    const without = new Set(learned.filter(({ word }) => more.without.includes(word)).map(({ stem }) => stem));
    expect(proposed(moreLikeThis(query, learned, index, { without }))).toEqual(more.then);
  });
});

describe('the golden market with few places', () => {
  const index = indexOf(Object.fromEntries(Object.entries(places.groups).map(([name, { texts }]) => [name, texts])));
  const edges = Object.keys(places.given).flatMap((challenge) =>
    proposedIn(index, ask(challenge)).map(({ group, score }) => ({ challenge, group, score })),
  );
  const offerers = Object.entries(places.groups).map(([id, group]) => ({
    id,
    capacity: group.places,
    organisation: group.institution,
  }));
  const { assignments } = fairRound(edges, offerers, { newcomers: 0 });

  it.each(Object.entries(places.given))('%s', (challenge, given) =>
    expect(
      assignments
        .filter((one) => one.challenge === challenge)
        .sort((a, b) => a.position - b.position)
        .map(({ group }) => group),
    ).toEqual(given));

  it('gives nobody more than they have room for', () => {
    for (const { id, capacity } of offerers) {
      expect(assignments.filter(({ group }) => group === id).length).toBeLessThanOrEqual(capacity);
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
