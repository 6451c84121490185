// What comes with the first words, and not before them: the numbers bring rules of many rooms, too much for a first script.
// In one file, since whoever shows words also writes dates; apart they would be two to fetch.
import type { Folder } from './folder';
import { RULES, type Rules } from './rules';
import type { Told } from './told';

export { wordsFrom } from './words-from';

/** What the words of a language are handed. Small numbers stand in its basics: imported by each, they would be a file more. */
export async function toldIn({ parts }: Folder, rules: Rules = RULES): Promise<Told> {
  const { words } = await parts.basics();
  return { ...rules, inWords: (value) => words.forms.numerals[value] ?? String(value) };
}
