import type { Analysed } from '../../text/analyse';

/** From this share of common words on, two texts of a group say the same. */
const SAME = 0.8;

const wordsOf = ({ terms }: Analysed): ReadonlySet<string> =>
  new Set(terms.filter(({ kind }) => kind === 'word').map(({ stem }) => stem));

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [less, more] = one.size < other.size ? [one, other] : [other, one];
  // However many they share, it is no more than the smaller one holds.
  if (less.size === 0 || less.size < SAME * more.size) return false;
  let common = 0;
  for (const word of less) if (more.has(word)) common += 1;
  return common >= SAME * (one.size + other.size - common);
}

/**
 * The texts of a group without those that say what one before them has said, in nearly the same words: who tells a
 * thing six times has told it once.
 */
export function withoutCopies<T extends { readonly analysed: Analysed }>(texts: readonly T[]): T[] {
  const kept: { readonly text: T; readonly words: ReadonlySet<string> }[] = [];
  for (const text of texts) {
    const words = wordsOf(text.analysed);
    if (!kept.some((one) => alike(one.words, words))) kept.push({ text, words });
  }
  return kept.map(({ text }) => text);
}
