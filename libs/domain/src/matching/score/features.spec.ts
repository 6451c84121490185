import { features, kmBetween, topicNearness, type OfferedFacts, type WantedFacts } from '..';

const parents = { production: null, joining: 'production', welding: 'joining', gluing: 'joining', human: null };
const dortmund = { lat: 51.51, lon: 7.47 };
const aachen = { lat: 50.78, lon: 6.08 };
const munich = { lat: 48.14, lon: 11.58 };
const wanted: WantedFacts = { topics: ['welding'], place: dortmund, formats: ['thesis'], sector: 'C', proven: true };
const offered: OfferedFacts = {
  topics: ['welding'],
  place: dortmund,
  formats: ['thesis', 'talk'],
  maturity: 'pilot',
  sectors: ['C'],
};
const nothing: OfferedFacts = { topics: [], place: null, formats: [], maturity: null, sectors: [] };

describe('what both sides say about themselves', () => {
  it('counts fully where all fits', () => {
    const all = features(wanted, offered, parents);
    expect(all.parts.map(({ value }) => value)).toEqual([1, 1, 1, 1, 1]);
    expect(all.against).toEqual([]);
    expect(all.because.map(({ code }) => code)).toEqual([
      'topic_same',
      'format_fits',
      'near',
      'maturity_fits',
      'sector_known',
    ]);
  });

  it('says nothing about maturity where nobody asked for it', () => {
    const curious = { ...wanted, proven: false };
    const said = [offered, { ...offered, maturity: 'idea' as const }].map((one) => features(curious, one, parents));
    const codes = said.flatMap(({ because, against }) => [...because, ...against].map(({ code }) => code));
    expect(codes.filter((code) => code.startsWith('maturity'))).toEqual([]);
    expect(said.map(({ parts }) => parts.find(({ criterion }) => criterion === 'maturity')?.value)).toEqual([1, 0.3]);
  });

  it('does not count where one side says nothing', () => {
    const silent = features(wanted, nothing, parents);
    expect(silent.parts.every(({ value }) => value === null)).toBe(true);
    expect(silent.unknown.map(({ code }) => code)).toEqual([
      'format_unknown',
      'place_unknown',
      'maturity_unknown',
      'sector_unknown',
    ]);
    expect([...silent.because, ...silent.against]).toEqual([]);
  });

  it.each([
    [{ ...offered, topics: ['human'] }, { code: 'topic_other' }],
    [
      { ...offered, formats: ['talk' as const] },
      { code: 'format_missing', format: 'thesis' },
    ],
    [
      { ...offered, place: munich },
      { code: 'far', km: 477 },
    ],
    [
      { ...offered, maturity: 'idea' as const },
      { code: 'maturity_early', maturity: 'idea' },
    ],
    [{ ...offered, sectors: ['Q'] }, { code: 'sector_new' }],
  ])('speaks against it: %#', (other, reason) => expect(features(wanted, other, parents).against).toEqual([reason]));

  it.each([
    ['welding', 'welding', 1],
    ['welding', 'joining', 0.8],
    ['welding', 'gluing', 0.6],
    ['welding', 'production', 0.5],
    ['welding', 'human', 0],
  ])('topics %s and %s are %d near', (a, b, near) => {
    expect(topicNearness(a, b, parents)).toBe(near);
    expect(topicNearness(b, a, parents)).toBe(near);
  });

  it('survives a circle of topics', () => expect(topicNearness('a', 'c', { a: 'b', b: 'a', c: null })).toBe(0));

  it('measures distances', () => {
    expect(kmBetween(dortmund, dortmund)).toBe(0);
    expect(Math.round(kmBetween(dortmund, aachen))).toBe(126);
  });
});
