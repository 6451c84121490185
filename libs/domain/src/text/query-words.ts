/** Words of both languages that say nothing about what is looked for. */
export const QUERY_STOP_WORDS = new Set(
  (
    'der die das den dem des ein eine einer einem einen eines und oder aber mit ohne von vom zu zum zur im in am an auf aus bei bis durch ' +
    'für gegen um über unter vor hinter nach seit wegen wir ich sie er es ihr uns unser unsere man ist sind war wird werden wurde hat haben ' +
    'kann können soll nicht kein keine auch nur noch schon wie was wer wo wenn dass als so sich bei wollen möchten suche suchen brauche brauchen ' +
    'the a an and or of for with without to in on at by from is are was be we our us they it this that not no how what who where when can'
  ).split(' '),
);

/** At most so many words of a query count; the rest would only cost time. */
const MOST_WORDS = 12;

/** Lower case without accents, `ß` as `ss`: how the database writes words, too. */
export const folded = (text: string): string =>
  text.toLowerCase().replace(/ß/g, 'ss').normalize('NFKD').replace(/\p{M}/gu, '');

/** The words of a text, in order: letters and digits only. */
export const wordsOf = (text: string): string[] =>
  text
    .toWellFormed()
    .normalize('NFC')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a query that count. When only stop words are there, they count after all. */
export function queryWords(text: string): string[] {
  const all = wordsOf(text).filter((word) => word.length <= 60);
  const telling = all.filter((word) => !QUERY_STOP_WORDS.has(word.toLowerCase()));
  return (telling.length > 0 ? telling : all).slice(0, MOST_WORDS);
}

/** Different words (3 letters or more, no numbers) of a text, for completing and correcting what people type. */
export function vocabularyOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const word of wordsOf(text)) {
    if (word.length < 3 || word.length > 40 || /\d/.test(word) || QUERY_STOP_WORDS.has(word.toLowerCase())) continue;
    const key = folded(word);
    if (!found.has(key)) found.set(key, word);
  }
  return found;
}

/** Splits a long German word into its parts; a word without parts gives an empty list. */
export type Splitter = (word: string) => readonly string[];
