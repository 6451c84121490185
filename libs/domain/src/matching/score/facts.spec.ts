import { groupFacts, offeringFacts, pointOf, type OfferingFacts } from './facts';

const DORTMUND = { lat: 51.5, lon: 7.5 };
const offering = (given: Partial<OfferingFacts> = {}): OfferingFacts => ({
  topics: ['coating'],
  formats: ['lab_day'],
  maturity: 'idea',
  sectors: ['C25'],
  language: 'de',
  ...given,
});

describe('what a group says with all its offerings', () => {
  it('is what any of them says, each once', () => {
    const all = [
      offering(),
      offering({ topics: ['coating', 'optics'], formats: ['thesis', 'lab_day'], sectors: ['C28'] }),
    ];
    expect(groupFacts(all, DORTMUND)).toMatchObject({
      topics: ['coating', 'optics'],
      formats: ['lab_day', 'thesis'],
      sectors: ['C25', 'C28'],
      place: DORTMUND,
    });
  });

  it.each([
    [[null, null], null],
    [[null, 'idea'], 'idea'],
    [['in_use', 'idea', null], 'in_use'],
  ] as const)('with the maturities %j is as far as %s', (maturities, furthest) => {
    const all = maturities.map((maturity) => offering({ maturity }));
    expect(groupFacts(all, null).maturity).toBe(furthest);
  });

  it.each([
    [['de', 'de'], 'de'],
    [['de', 'en'], undefined],
    [[], undefined],
  ] as const)('with the languages %j is in %s', (languages, language) => {
    const all = languages.map((one) => offering({ language: one }));
    expect(groupFacts(all, null).language).toBe(language);
  });
});

it('an offering says what it says, where its group is', () => {
  expect(offeringFacts(offering(), DORTMUND)).toEqual({ ...offering(), place: DORTMUND });
});

it.each([
  [{ lat: 51.5, lon: 7.5 }, DORTMUND],
  [{ lat: null, lon: 7.5 }, null],
  [{ lat: 51.5, lon: null }, null],
])('the position of %j is %j', (given, point) => expect(pointOf(given)).toEqual(point));
