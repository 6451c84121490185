import { UsageError } from '@backend/platform/commands';
import { berlinInstant, dayOf, partsOf, type Day } from '@domain/calendar';

/** A day, and perhaps a time of day; with an offset it is an instant as it stands. */
const INSTANT = /^(\d{4}-\d\d-\d\d)(?:T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(Z|[+-]\d\d:\d\d)?)?$/;

/** What stood on the command line: `job digests.sweep --now 2026-11-30T07:30 --ids person=…`. */
export interface CommandLine {
  readonly command: string;
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string>>;
}

/** Takes a command line apart; `--name value` and `--name=value` are options, `--name` alone is "true". */
export function readCommandLine(given: readonly string[]): CommandLine {
  const words: string[] = [];
  const options: Record<string, string> = {};
  const rest = [...given];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [, name, value] = /^--([a-z-]+)(?:=(.*))?$/.exec(word) ?? [];
    if (name === undefined) words.push(word);
    else options[name] = value ?? (rest[0]?.startsWith('--') === false ? (rest.shift() ?? 'true') : 'true');
  }
  const [command = 'all', ...others] = words;
  return { command, words: others, options };
}

const isDay = (day: Day): boolean => {
  const { year, month, date } = partsOf(day);
  return dayOf(year, month, date) === day;
};

/** An instant as operators write it; without an offset it is meant in Berlin. */
export function readInstant(text: string): Date {
  const [, day = '', hour = '0', minute = '0', offset] = INSTANT.exec(text) ?? [];
  if (!isDay(day)) throw new UsageError(`"${text}" is no time: write 2026-11-30T07:30.`);
  return offset === undefined ? berlinInstant(day, Number(hour), Number(minute)) : new Date(text);
}

/** `posting=…,person=…` as a record. */
export const readIds = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split(',')
      .filter(Boolean)
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
