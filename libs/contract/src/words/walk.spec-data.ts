import type { Folder, Part } from './folder';
import type { Rules } from './rules';
import { toldIn } from './with-words';

/** A text with the place it stands at: `desk.neverMore`. */
export interface Found {
  readonly at: string;
  readonly text: string;
}

/** What a number handed to the words looks like in their texts. */
export const GIVEN = '7777';

/** Stands for whatever a text is given: every number in it, and every property of it, is the marked one. */
const given: unknown = new Proxy(() => undefined, {
  get: (_, key) => {
    if (key === Symbol.toPrimitive) return () => GIVEN;
    return key === Symbol.iterator ? [][Symbol.iterator] : given;
  },
  apply: () => given,
});

function* texts(words: unknown, at: string): Generator<Found> {
  if (words === given) yield { at, text: GIVEN };
  else if (typeof words === 'string') yield { at, text: words };
  else if (typeof words === 'function') yield* texts(words(given, given, given, given), at);
  else if (words !== null && typeof words === 'object')
    for (const [key, value] of Object.entries(words)) yield* texts(value, `${at}.${key}`);
}

/** Every text of a language under rules of our choice; what is given to texts is marked. */
export async function textsOf(folder: Folder, rules: Rules): Promise<Found[]> {
  const { parts } = folder;
  const told = await toldIn(folder, rules);
  const found: Found[] = [];
  for (const part of Object.keys(parts) as Part[]) {
    const { words } = await parts[part]();
    found.push(...texts(typeof words === 'function' ? words(told) : words, part));
  }
  return found;
}
