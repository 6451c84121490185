import * as fc from 'fast-check';
import {
  addDays,
  addMonths,
  addWorkingDays,
  berlinDay,
  berlinInstant,
  berlinOffset,
  dayAt,
  dayNumber,
  daysBetween,
  easterSunday,
  holidaysOf,
  isoWeek,
  isWorkingDay,
  mondayOf,
  quarterOf,
  weekday,
  workingDayFrom,
  workingDaysBetween,
} from '.';

const anyDay = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2040-12-31') }).map(dayAt);
const threeYears = fc.date({
  min: new Date('2026-01-01T00:00:00Z'),
  max: new Date('2029-01-01T00:00:00Z'),
  noInvalidDate: true,
});

/** The zone database of the machine, as an independent witness. */
const witness = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'short',
});

describe('days', () => {
  it('adds months and stays inside the month', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
    expect(addMonths('2026-11-24', 2)).toBe('2027-01-24');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  });

  it.each([
    ['2026-11-24', 2, 2026, 48],
    ['2027-01-01', 5, 2026, 53],
    ['2027-01-04', 1, 2027, 1],
    ['2024-12-30', 1, 2025, 1],
    ['2028-01-02', 7, 2027, 52],
  ])('knows weekday and ISO week of %s', (day, expected, year, week) => {
    expect(weekday(day)).toBe(expected);
    expect(isoWeek(day)).toEqual({ year, week });
  });

  it('knows the quarter', () => {
    expect(quarterOf('2026-11-24')).toEqual({ quarter: 4, first: '2026-10-01', next: '2027-01-01' });
    expect(quarterOf('2026-03-31')).toEqual({ quarter: 1, first: '2026-01-01', next: '2026-04-01' });
  });

  it('adds and counts days consistently', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, n) => daysBetween(day, addDays(day, n)) === n),
    );
  });

  it('starts every week on a Monday of the same ISO week', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekday(mondayOf(day))).toBe(1);
        expect(isoWeek(mondayOf(day))).toEqual(isoWeek(day));
      }),
    );
  });
});

describe('Berlin time', () => {
  it.each([
    ['2026-03-29T00:59:59Z', 1],
    ['2026-03-29T01:00:00Z', 2],
    ['2026-10-25T00:59:59Z', 2],
    ['2026-10-25T01:00:00Z', 1],
  ])('is at %s ahead by %d', (instant, hours) => expect(berlinOffset(new Date(instant))).toBe(hours));

  it('agrees with the zone database over three years', () => {
    fc.assert(
      fc.property(threeYears, (instant) => {
        const seen = witness.format(instant);
        expect(berlinDay(instant)).toBe(seen.slice(0, 10));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the instant of 07:30 on each of 1,096 days', () => {
    for (let n = dayNumber('2026-01-01'); n <= dayNumber('2028-12-31'); n++) {
      expect(witness.format(berlinInstant(dayAt(n), 7, 30))).toBe(`${dayAt(n)} 07:30`);
    }
  });

  it('takes the hour after a missing one and the first of a doubled one', () => {
    expect(berlinInstant('2026-03-29', 2, 30).toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(berlinInstant('2026-10-25', 2, 30).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });
});

describe('working days in North Rhine-Westphalia', () => {
  it.each([
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('computes Easter of %d', (year, day) => expect(easterSunday(year)).toBe(day));

  it('lists the eleven holidays of 2027', () => {
    expect(holidaysOf(2027)).toEqual([
      '2027-01-01',
      '2027-03-26',
      '2027-03-29',
      '2027-05-01',
      '2027-05-06',
      '2027-05-17',
      '2027-05-27',
      '2027-10-03',
      '2027-11-01',
      '2027-12-25',
      '2027-12-26',
    ]);
  });

  it('skips weekends and holidays', () => {
    expect(addWorkingDays('2026-12-23', 1)).toBe('2026-12-24');
    expect(addWorkingDays('2026-12-24', 1)).toBe('2026-12-28');
    expect(addWorkingDays('2026-11-09', 10)).toBe('2026-11-23');
    expect(workingDaysBetween('2026-11-09', '2026-11-17')).toBe(6);
    expect(workingDayFrom('2027-03-26')).toBe('2027-03-30');
  });

  it('counts back what it added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, n) => {
        const end = addWorkingDays(day, n);
        expect(isWorkingDay(end)).toBe(true);
        expect(workingDaysBetween(day, end)).toBe(n);
      }),
    );
  });
});
