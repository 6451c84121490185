import * as fc from 'fast-check';
import { addDays, dayAt, dayNumber, quarterOf } from '../calendar';
import { showsSomethingNew } from '../postings';
import { budgetOn, DEFAULT_ATTENTION, FORMATS, offeringShortcomings, OFFERING, takesRequests } from '.';

const complete = {
  title: 'Ein Labortag für Oberflächen',
  text: 'Wir kommen mit Licht und Kamera und sehen nach, was zu erkennen ist.',
  formats: ['lab_day' as const],
  topics: ['surface'],
  nothingUnpublished: true,
};

describe('what an offering still needs', () => {
  it.each([
    [{}, []],
    [{ title: '' }, ['title missing']],
    [{ title: 'Licht' }, ['title too_short']],
    [{ text: 'Wir kommen.' }, ['text too_short']],
    [{ text: 'x'.repeat(3001) }, ['text too_long']],
    [{ formats: [] }, ['formats missing']],
    [{ formats: [...FORMATS] }, []],
    [{ topics: [] }, ['topics missing']],
    [{ topics: ['a', 'b', 'c', 'd', 'e', 'f'] }, ['topics too_many']],
    [{ nothingUnpublished: false }, ['nothingUnpublished not_confirmed']],
  ])('%j: %j', (change, expected) =>
    expect(offeringShortcomings({ ...complete, ...change }).map(({ field, code }) => `${field} ${code}`)).toEqual(
      expected,
    ),
  );
});

describe('a change of a published offering', () => {
  const before = { title: 'T', text: 'Wir messen.', methods: ['Streiflicht'], equipment: [], evidence: [] };
  it.each([
    [{ text: 'Wir messen und prüfen.' }, true],
    [{ methods: ['Streiflicht', 'Kamera'] }, true],
    [{ methods: [] }, false],
    [{ evidence: [{ title: 'Bericht', text: '', url: null }] }, true],
    [{}, false],
  ])('by %j shows something new: %s', (change, expected) =>
    expect(showsSomethingNew(OFFERING, before, { ...before, ...change })).toBe(expected),
  );
});

describe('the attention budget', () => {
  const today = '2026-11-24';
  it.each([
    ['nothing used', { perQuarter: 4, freeFrom: null }, [], { perQuarter: 4, free: 4, freeAgain: null }],
    [
      'only this quarter counts',
      { perQuarter: 2, freeFrom: null },
      ['2026-09-30', '2026-10-01', '2027-01-01'],
      { perQuarter: 2, free: 1, freeAgain: null },
    ],
    [
      'full until the next quarter',
      { perQuarter: 1, freeFrom: null },
      ['2026-11-02'],
      { perQuarter: 1, free: 0, freeAgain: '2027-01-01' },
    ],
    [
      'lowered below what is used',
      { perQuarter: 1, freeFrom: null },
      ['2026-11-02', '2026-11-03'],
      { perQuarter: 1, free: 0, freeAgain: '2027-01-01' },
    ],
    [
      'away until a day in this quarter',
      { perQuarter: 4, freeFrom: '2026-12-01' },
      [],
      { perQuarter: 4, free: 0, freeAgain: '2026-12-01' },
    ],
    [
      'away and full',
      { perQuarter: 1, freeFrom: '2026-12-01' },
      ['2026-10-05'],
      { perQuarter: 1, free: 0, freeAgain: '2027-01-01' },
    ],
    ['back today', { perQuarter: 4, freeFrom: today }, [], { perQuarter: 4, free: 4, freeAgain: null }],
    ['takes none', { perQuarter: 0, freeFrom: null }, [], { perQuarter: 0, free: 0, freeAgain: null }],
  ])('%s', (_, attention, days, expected) => expect(budgetOn(today, attention, days)).toEqual(expected));

  it.each([
    ['has said so', { perQuarter: 4, freeFrom: null }, { perQuarter: 4, free: 0, freeAgain: '2027-01-01' }],
    ['is away, too', { perQuarter: 4, freeFrom: '2027-02-01' }, { perQuarter: 4, free: 0, freeAgain: '2027-02-01' }],
    ['is back sooner', { perQuarter: 4, freeFrom: '2026-12-01' }, { perQuarter: 4, free: 0, freeAgain: '2027-01-01' }],
    ['takes none at all', { perQuarter: 0, freeFrom: null }, { perQuarter: 0, free: 0, freeAgain: null }],
  ])('has no place until the quarter ends when a group has no capacity and %s', (_, attention, expected) =>
    expect(budgetOn(today, attention, [], true)).toEqual(expected),
  );

  it('starts with four requests', () => expect(budgetOn(today, DEFAULT_ATTENTION, []).free).toBe(4));

  it('is never negative, and free again on the day it names', () => {
    const anyDay = fc.integer({ min: dayNumber('2026-01-01'), max: dayNumber('2028-12-31') }).map(dayAt);
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 6 }),
        fc.option(anyDay),
        fc.array(anyDay, { maxLength: 20 }),
        (day, perQuarter, freeFrom, requests) => {
          const past = requests.filter((one) => one <= day);
          const budget = budgetOn(day, { perQuarter, freeFrom }, past);
          expect(budget.free).toBeGreaterThanOrEqual(0);
          expect(takesRequests(budget) && budget.freeAgain !== null).toBe(false);
          if (budget.freeAgain === null) return;
          expect(budget.freeAgain > day).toBe(true);
          expect(takesRequests(budgetOn(budget.freeAgain, { perQuarter, freeFrom }, past))).toBe(true);
          const dayBefore = addDays(budget.freeAgain, -1);
          if (dayBefore >= day && quarterOf(dayBefore).first === quarterOf(day).first) {
            expect(takesRequests(budgetOn(dayBefore, { perQuarter, freeFrom }, past))).toBe(false);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
