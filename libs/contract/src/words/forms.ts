/** What a language says itself about times and small numbers; the rest is written by its locale. */
export interface FormWords {
  /** From zero up to twelve. */
  readonly numerals: readonly string[];
  readonly clock: (time: string) => string;
  /** Somebody's own words, in the quotation marks of the language. */
  readonly quoted: (words: string) => string;
}

const ZONE = 'Europe/Berlin';
const NO_BREAK = '\u00a0';

/** A calendar day is written as that day, an instant as the day it is in Berlin. */
const moment = (given: string): Date => new Date(/^\d{4}-\d{2}-\d{2}$/.test(given) ? `${given}T12:00:00Z` : given);
const together = (text: string): string => text.replace(/ /g, NO_BREAK);

/** How dates, times, numbers and distances are written in one language. Days and instants come as ISO 8601. */
export interface Forms {
  /** "20. November 2026" */
  readonly day: (iso: string) => string;
  /** "20. Nov." */
  readonly shortDay: (iso: string) => string;
  /** "Freitag, 20. November" */
  readonly weekday: (iso: string) => string;
  /** "Januar 2027" */
  readonly month: (iso: string) => string;
  /** "10:42 Uhr" */
  readonly time: (iso: string) => string;
  readonly number: (value: number) => string;
  /** Numbers up to twelve as words, as in "zwei Plätze". */
  readonly numeral: (value: number) => string;
  readonly percent: (share: number) => string;
  /** Whole kilometres, with the unit. */
  readonly km: (value: number) => string;
  /** "A, B und C" */
  readonly list: (words: readonly string[]) => string;
  /** The name of a language: "Englisch". */
  readonly languageName: (code: string) => string;
  readonly quoted: (words: string) => string;
  /** A count with its word: "1 Antwort", "3 Antworten". */
  readonly count: (value: number, one: string, many: string) => string;
}

/** The forms of a language; formatters are made once. */
export function formsOf(locale: string, { numerals, clock, quoted }: FormWords): Forms {
  const format = (options: Intl.DateTimeFormatOptions): ((iso: string) => string) => {
    const formatter = new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options });
    return (iso) => formatter.format(moment(iso));
  };
  const day = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const shortDay = format({ day: 'numeric', month: 'short' });
  const weekday = format({ weekday: 'long' });
  const dayAndMonth = format({ day: 'numeric', month: 'long' });
  const month = format({ month: 'long', year: 'numeric' });
  const time = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    day: (iso) => together(day(iso)),
    shortDay: (iso) => together(shortDay(iso)),
    weekday: (iso) => `${weekday(iso)}, ${together(dayAndMonth(iso))}`,
    month: (iso) => together(month(iso)),
    time: (iso) => together(clock(time(iso))),
    numeral: (value) => numerals[value] ?? decimal.format(value),
    number: (value) => decimal.format(value),
    percent: (share) => `${whole.format(share * 100)}${NO_BREAK}%`,
    km: (value) => `${whole.format(value)}${NO_BREAK}km`,
    list: (words) => list.format(words),
    languageName: (code) => names.of(code) ?? code,
    quoted,
    count: (value, one, many) => `${decimal.format(value)}${NO_BREAK}${value === 1 ? one : many}`,
  };
}
