import { addDays, berlinDay, berlinInstant, isoWeek, mondayOf, workingDayFrom, type Day } from '../calendar';
import { DIGEST_TIME, type Frequency } from './digest';

/** One period of a digest: its key, unique per person, and the instant from which it may be sent. */
export interface Period {
  readonly key: string;
  readonly since: Date;
}

const two = (n: number): string => String(n).padStart(2, '0');
const at = (day: Day): Date => berlinInstant(day, DIGEST_TIME.hour, DIGEST_TIME.minute);

/** The period a day lies in, whether or not its mail is due yet; null when that day has none. */
function periodAround(frequency: Frequency, day: Day): Period | null {
  if (frequency === 'never') return null;
  if (frequency === 'daily') return workingDayFrom(day) === day ? { key: day, since: at(day) } : null;
  const { year, week } = isoWeek(day);
  if (frequency === 'fortnightly' && week % 2 === 1) return null;
  return { key: `${year}-W${two(week)}`, since: at(workingDayFrom(mondayOf(day))) };
}

/**
 * The period whose digest may be sent now: from 07:30 in Berlin on a working day (weekly ones on the first working day
 * of the week) until the day or week is over. A worker that was down catches up once; missed periods are not repeated.
 */
export function currentPeriod(frequency: Frequency, now: Date): Period | null {
  const period = periodAround(frequency, berlinDay(now));
  return period !== null && period.since.getTime() <= now.getTime() ? period : null;
}

/** The next instant after `after` at which a digest of this frequency goes out; null for "never". */
export function nextDigest(frequency: Frequency, after: Date): Date | null {
  if (frequency === 'never') return null;
  for (let day = berlinDay(after); ; day = addDays(day, 1)) {
    const period = periodAround(frequency, day);
    if (period !== null && period.since.getTime() > after.getTime()) return period.since;
  }
}

/** Whether a person is due: a period runs for which no digest of theirs has been claimed yet. */
export function isDue(
  person: { readonly frequency: Frequency; readonly lastPeriod: string | null },
  now: Date,
): boolean {
  const period = currentPeriod(person.frequency, now);
  return period !== null && period.key !== person.lastPeriod;
}
