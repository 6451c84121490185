import { addDays, weekday, type Day } from './day';
import { isHoliday } from './holidays';

/** Whether people in North Rhine-Westphalia usually work on a day: Monday to Friday, no public holiday. */
export const isWorkingDay = (day: Day): boolean => weekday(day) <= 5 && !isHoliday(day);

/** The day itself when it is a working day, else the next one. */
export function workingDayFrom(day: Day): Day {
  let at = day;
  while (!isWorkingDay(at)) at = addDays(at, 1);
  return at;
}

/** The day on which so many (0 or more) working days have passed; the first day itself does not count. */
export function addWorkingDays(day: Day, count: number): Day {
  let at = day;
  for (let left = count; left > 0; left--) at = workingDayFrom(addDays(at, 1));
  return at;
}

/** How many working days have passed from one day to another; the first day does not count, the last one does. */
export function workingDaysBetween(from: Day, to: Day): number {
  let count = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isWorkingDay(at)) count++;
  return count;
}
