/** Behind a stem of an English text that means something else in German; no word holds it. */
const ENGLISH = '@en';

/** The name of an English stem that is another word in German: English "lack" is no paint, German "Lack" no want. */
export const englishOnly = (stem: string): string => `${stem}${ENGLISH}`;

/** A stem without that mark. */
export const plainStem = (stem: string): string => (stem.endsWith(ENGLISH) ? stem.slice(0, -ENGLISH.length) : stem);

/** Below this chance a word does not stand for itself in the other language. */
const ITSELF = 0.1;

type Table = ReadonlyMap<string, readonly { readonly stem: string; readonly weight: number }[]>;

/** Stems both languages have for different things: neither table says that one may stand for itself. */
export function falseFriendsIn(german: Table, english: Table): ReadonlySet<string> {
  const means = (table: Table, stem: string): boolean =>
    table.get(stem)?.some((one) => one.stem === stem && one.weight >= ITSELF) ?? false;
  return new Set([...german.keys()].filter((one) => english.has(one) && !means(german, one) && !means(english, one)));
}
