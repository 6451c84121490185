import type { Told } from '../told';

const UP_TO_ONE = { der: ['kein', 'ein'], die: ['keine', 'eine'] };

/** A small number before a noun: "ein Treffer", "keine Anfrage", "zwei Treffer". */
export const countOf = (value: number, article: keyof typeof UP_TO_ONE, inWords: Told['inWords']): string =>
  UP_TO_ONE[article][value] ?? inWords(value);
