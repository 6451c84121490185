import { MS_PER_DAY } from './instant';

/** A calendar day as ISO 8601 (`2026-11-24`), without a clock and without a zone. */
export type Day = string;

const two = (n: number): string => String(n).padStart(2, '0');

/** The day of a year, a month (1 to 12) and a day of the month; overflowing parts carry over. */
export function dayOf(year: number, month: number, date: number): Day {
  return dayAt(Math.round(Date.UTC(year, month - 1, date) / MS_PER_DAY));
}

/** Days since 1970-01-01; differences and comparisons of days are done with it. */
export function dayNumber(day: Day): number {
  const { year, month, date } = partsOf(day);
  return Math.round(Date.UTC(year, month - 1, date) / MS_PER_DAY);
}

/** The day that lies so many days after 1970-01-01. */
export function dayAt(number: number): Day {
  const at = new Date(number * MS_PER_DAY);
  return `${String(at.getUTCFullYear()).padStart(4, '0')}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;
}

/** Year, month (1 to 12) and day of the month. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

/** The day so many days later (negative: earlier). */
export const addDays = (day: Day, days: number): Day => dayAt(dayNumber(day) + days);

/** The same day so many months later; the last day of the month where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const lastDate = partsOf(dayOf(year, month + months + 1, 0)).date;
  return dayOf(year, month + months, Math.min(date, lastDate));
}

/** How many days lie between two days; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** 1 (Monday) to 7 (Sunday). */
export const weekday = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** The Monday of the week a day lies in. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekday(day));

/** ISO 8601 week: the year it belongs to and its number (1 to 53). */
export function isoWeek(day: Day): { readonly year: number; readonly week: number } {
  const year = partsOf(addDays(mondayOf(day), 3)).year;
  const firstMonday = mondayOf(dayOf(year, 1, 4));
  return { year, week: Math.round(daysBetween(firstMonday, mondayOf(day)) / 7) + 1 };
}

/** The quarter a day lies in: its number (1 to 4), its first day, and the first day of the next one. */
export function quarterOf(day: Day): { readonly quarter: number; readonly first: Day; readonly next: Day } {
  const { year, month } = partsOf(day);
  const quarter = Math.ceil(month / 3);
  return { quarter, first: dayOf(year, quarter * 3 - 2, 1), next: dayOf(year, quarter * 3 + 1, 1) };
}

/** The later of two days. */
export const laterOf = (a: Day, b: Day): Day => (a < b ? b : a);
