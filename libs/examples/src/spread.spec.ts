import { cast } from './cast';
import { districtOf, topics } from './reference.spec-data';

const { organisations, challenges, offerings } = cast;
const organisationById = new Map(organisations.map((one) => [one.id, one]));
const placeOf = (id: string): string => organisationById.get(id)?.plz ?? '';
const postings = [...challenges, ...offerings];

describe('the spread of the cast', () => {
  const used = new Set<string>();
  for (const id of postings.flatMap(({ draft }) => draft.topics)) {
    for (let at: string | null = id; at !== null;) {
      used.add(at);
      at = topics.find((topic) => topic.id === at)?.parent ?? null;
    }
  }
  const missing = (level: number): string[] =>
    topics.filter((topic) => topic.level === level && !used.has(topic.id)).map(({ id }) => id);

  it('reaches every field and every area of the topic tree', () => {
    expect(missing(1)).toEqual([]);
    expect(missing(2)).toEqual([]);
  });

  it('reaches most topics of the third level', () => {
    const all = topics.filter(({ level }) => level === 3).length;
    expect(missing(3).length).toBeLessThanOrEqual(all * 0.2);
  });

  it('reaches at least forty of the 53 districts', () => {
    const places = [...challenges.map(({ draft }) => draft.plz ?? ''), ...offerings.map((one) => placeOf(one.groupId))];
    expect(new Set(places.map((plz) => districtOf.get(plz))).size).toBeGreaterThanOrEqual(40);
  });

  it('is written in German, one part in seven in English', () => {
    const english = postings.filter(({ draft }) => draft.language === 'en').length / postings.length;
    expect(english).toBeGreaterThan(0.1);
    expect(english).toBeLessThan(0.2);
  });

  it('has postings of this week and none in the future', () => {
    expect(postings.filter(({ publishedDaysAgo }) => publishedDaysAgo <= 7).length).toBeGreaterThanOrEqual(5);
    expect(postings.every(({ publishedDaysAgo }) => publishedDaysAgo > 0)).toBe(true);
  });
});
