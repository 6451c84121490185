import { ChallengeDraft } from '@contract/challenges';
import { OfferingDraft } from '@contract/offerings';
import { LOCKS, QUESTIONS, sensitivePassages, shortcomings, WORK_CHANGES } from '@domain/challenges';
import { FORMATS, MATURITIES, offeringShortcomings } from '@domain/offerings';
import { cast } from './cast';
import { districtOf, sectors, topicIds } from './reference.spec-data';

const { challenges, offerings } = cast;

describe('the challenges of the cast', () => {
  it.each(challenges.map((one) => [one.key, one] as const))('%s may be published as it is', (_, { draft }) => {
    expect(ChallengeDraft.parse(draft)).toEqual(draft);
    expect(shortcomings(draft)).toEqual([]);
    expect([...draft.title].length).toBeGreaterThanOrEqual(40);
    expect([...draft.title].length).toBeLessThanOrEqual(140);
    expect(draft.topics.filter((id) => !topicIds.has(id))).toEqual([]);
    expect(new Set(draft.topics).size).toBe(draft.topics.length);
    expect(draft.topics.length).toBeGreaterThan(0);
    expect(draft.formats.length).toBeGreaterThan(0);
    expect(sectors.has(draft.sector ?? '')).toBe(true);
    expect(districtOf.has(draft.plz ?? '')).toBe(true);
  });

  it.each(challenges.map((one) => [one.key, one] as const))(
    '%s shows nothing sensitive to everybody',
    (_, { draft }) => {
      const open = QUESTIONS.map((question) => draft.answers[question]).filter(({ lock }) => lock === 'everyone');
      for (const text of [draft.title, ...open.map((answer) => answer.text)]) {
        expect(sensitivePassages(text).map(({ from, to }) => text.slice(from, to))).toEqual([]);
      }
    },
  );

  it('uses every lock, every answer about work and both languages', () => {
    const locks = challenges.flatMap(({ draft }) => QUESTIONS.map((question) => draft.answers[question].lock));
    for (const lock of LOCKS) expect(locks.filter((one) => one === lock).length).toBeGreaterThan(20);
    for (const change of WORK_CHANGES) expect(challenges.some(({ draft }) => draft.changesWork === change)).toBe(true);
    expect(challenges.filter(({ draft }) => draft.anonymous).length).toBeGreaterThanOrEqual(3);
  });
});

describe('the offerings of the cast', () => {
  it.each(offerings.map((one) => [one.key, one] as const))('%s may be published as it is', (_, { draft }) => {
    expect(OfferingDraft.parse({ ...draft, freeFrom: null })).toEqual({ ...draft, freeFrom: null });
    expect(offeringShortcomings(draft)).toEqual([]);
    expect(draft.topics.filter((id) => !topicIds.has(id))).toEqual([]);
    expect(new Set(draft.topics).size).toBe(draft.topics.length);
    expect(draft.sectors.filter((code) => !sectors.has(code))).toEqual([]);
    expect(draft.methods.length).toBeGreaterThan(0);
    expect(draft.evidence.length).toBeGreaterThan(0);
    expect(draft.languages).toContain(draft.language);
    expect(sensitivePassages(draft.text)).toEqual([]);
  });

  it('uses every format and maturity but "idea"', () => {
    for (const format of FORMATS) expect(offerings.some(({ draft }) => draft.formats.includes(format))).toBe(true);
    const seen = new Set(offerings.map(({ draft }) => draft.maturity));
    expect(seen).toEqual(new Set(MATURITIES.filter((one) => one !== 'idea')));
  });
});
