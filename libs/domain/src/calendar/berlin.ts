import { addDays, dayAt, dayOf, partsOf, weekday, type Day } from './day';
import { MS_PER_DAY } from './instant';

const MS_PER_HOUR = 3_600_000;

const lastSunday = (year: number, month: number): Day => {
  const last = dayOf(year, month + 1, 0);
  return addDays(last, -(weekday(last) % 7));
};

const utc = (day: Day, hour: number): number => {
  const { year, month, date } = partsOf(day);
  return Date.UTC(year, month - 1, date, hour);
};

/** Hours Berlin is ahead of UTC: 2 from the last Sunday in March, 01:00 UTC, to the last Sunday in October, 01:00 UTC. */
export function berlinOffset(instant: Date): 1 | 2 {
  const year = instant.getUTCFullYear();
  const summer = instant.getTime() >= utc(lastSunday(year, 3), 1) && instant.getTime() < utc(lastSunday(year, 10), 1);
  return summer ? 2 : 1;
}

/** The calendar day in Berlin at an instant. */
export const berlinDay = (instant: Date): Day =>
  dayAt(Math.floor((instant.getTime() + berlinOffset(instant) * MS_PER_HOUR) / MS_PER_DAY));

/**
 * The instant at which Berlin's clocks show this time on this day. The hour that is missing in spring counts as the
 * hour after it; of the hour that comes twice in autumn the first one is taken.
 */
export function berlinInstant(day: Day, hour: number, minute = 0): Date {
  const wall = utc(day, hour) + minute * 60_000;
  const summer = new Date(wall - 2 * MS_PER_HOUR);
  return berlinOffset(summer) === 2 ? summer : new Date(wall - MS_PER_HOUR);
}
