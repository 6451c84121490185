import { Dictionary } from './dictionary';
import { LANGUAGES, type Language } from './languages';
import { wordsFrom, type Words } from './words-from';

/** Everything said in one language, read where all are at hand. */
export async function readWords(language: Language): Promise<Words> {
  const dictionary = new Dictionary(LANGUAGES);
  await dictionary.load(language, 'basics');
  return wordsFrom(dictionary.locale(language), dictionary.of(language, 'basics'));
}
