import type { FormWords } from '../forms';

export const forms: FormWords = {
  numerals: ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  clock: (time) => `${time} Uhr`,
  quoted: (words) => `„${words}“`,
};

/** Small numbers as words, as texts tell them. */
export const inWords = (value: number): string => forms.numerals[value] ?? String(value);

const UP_TO_ONE = { der: ['kein', 'ein'], die: ['keine', 'eine'] };

/** The same before a noun: "ein Treffer", "keine Anfrage", "keine Treffer". */
export const countOf = (value: number, article: keyof typeof UP_TO_ONE): string =>
  UP_TO_ONE[article][value] ?? inWords(value);
