import type { Folder } from './folder';

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  d: 'ď',
  e: 'é',
  g: 'ğ',
  i: 'í',
  l: 'ł',
  n: 'ñ',
  o: 'ó',
  r: 'ř',
  s: 'š',
  t: 'ť',
  u: 'ú',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  C: 'Ç',
  D: 'Ď',
  E: 'É',
  G: 'Ğ',
  I: 'Í',
  L: 'Ł',
  N: 'Ñ',
  O: 'Ó',
  R: 'Ř',
  S: 'Š',
  T: 'Ť',
  U: 'Ú',
  Y: 'Ý',
  Z: 'Ž',
};
const LONGER = 0.4;
/** Words of usual length, so that a longer text still breaks where texts break. */
const FILLER = 'õõõõõõ ';

/** What every text of the pseudo-language stands between. */
export const MARKS = ['⟦', '⟧'] as const;

/** A text with accents, between marks, and longer by two fifths. */
const marked = (text: string): string => {
  // Addresses are no texts.
  if (text.trim() === '' || text.startsWith('/')) return text;
  const accented = text.replace(/[a-zA-Z]/g, (letter) => ACCENTS[letter] ?? letter);
  const more = Math.ceil([...text].length * LONGER);
  const filler = FILLER.repeat(Math.ceil(more / FILLER.length)).slice(0, more);
  return `${MARKS[0]}${accented} ${filler}${MARKS[1]}`;
};

function changed(words: unknown): unknown {
  if (typeof words === 'string') return marked(words);
  if (typeof words === 'function')
    return (...given: readonly unknown[]) => {
      const said: unknown = words(...given);
      // What is only handed on is no text of ours.
      return given.includes(said) ? said : changed(said);
    };
  if (Array.isArray(words)) return words.map(changed);
  if (words === null || typeof words !== 'object') return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, changed(value)]));
}

/**
 * A language made of another one, to see whether pages hold longer texts and say nothing that is not in the words. It has
 * no addresses of its own.
 */
export const pseudo = ({ name, locale, parts }: Folder): Folder => ({
  name: marked(name),
  locale,
  parts: Object.fromEntries(
    Object.entries(parts).map(([part, load]) => [part, async () => changed(await load())]),
  ) as unknown as Folder['parts'],
});
