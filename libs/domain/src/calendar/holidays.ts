import { addDays, dayOf, partsOf, type Day } from './day';

/** Easter Sunday of a Gregorian year (Meeus, Jones and Butcher). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The public holidays of North Rhine-Westphalia in a year (Feiertagsgesetz NW), earliest first. */
export function holidaysOf(year: number): readonly Day[] {
  const easter = easterSunday(year);
  return [
    dayOf(year, 1, 1),
    addDays(easter, -2),
    addDays(easter, 1),
    dayOf(year, 5, 1),
    addDays(easter, 39),
    addDays(easter, 50),
    addDays(easter, 60),
    dayOf(year, 10, 3),
    dayOf(year, 11, 1),
    dayOf(year, 12, 25),
    dayOf(year, 12, 26),
  ].sort();
}

/** Whether a day is a public holiday in North Rhine-Westphalia. */
export const isHoliday = (day: Day): boolean => holidaysOf(partsOf(day).year).includes(day);
