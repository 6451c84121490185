import { Dictionary, LANGUAGES, wordsFrom, type Language, type Words, type WordsOf } from '@contract/words';

const dictionary = new Dictionary<Language>(LANGUAGES);
const spoken = new Map<Language, Words>();

/** All languages are read once, before the first request or mail; the app waits for this to start. */
export const wordsLoaded: Promise<void> = (async () => {
  for (const code of dictionary.codes) {
    await dictionary.load(code, 'basics', 'mails');
    spoken.set(code, wordsFrom(dictionary.locale(code), dictionary.of(code, 'basics')));
  }
})();

/** The words of one language for codes and forms. */
export function wordsIn(language: Language): Words {
  const words = spoken.get(language);
  if (!words) throw new Error(`The words in "${language}" were not loaded before they were needed.`);
  return words;
}

/** What mails and feeds say in one language. */
export const mailsIn = (language: Language): WordsOf<'mails'> => dictionary.of(language, 'mails');

/** The language of ours that a browser asks for first, German where it asks for none. */
export const languageAsked = (request: { acceptsLanguages?(...codes: string[]): string | false }): Language => {
  const asked = request.acceptsLanguages?.(...dictionary.codes);
  return dictionary.knows(asked) ? asked : 'de';
};
