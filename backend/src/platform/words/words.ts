import { LANGUAGES, readWords, type Language, type Words } from '@contract/words';

const codes = Object.keys(LANGUAGES) as readonly Language[];
const spoken = new Map<Language, Words>();

/** All languages are read once, before the first request or mail; the app waits for this to start. */
export const wordsLoaded: Promise<void> = (async () => {
  for (const code of codes) spoken.set(code, await readWords(code));
})();

/** The words of one language for what the backend writes itself: mails, feeds and refusals. */
export function wordsIn(language: Language): Words {
  const words = spoken.get(language);
  if (!words) throw new Error(`The words in "${language}" were not loaded before they were needed.`);
  return words;
}

/** The language of ours that a browser asks for first, German where it asks for none. */
export const languageAsked = (request: { acceptsLanguages?(...codes: string[]): string | false }): Language => {
  const asked = request.acceptsLanguages?.(...codes);
  return codes.find((code) => code === asked) ?? 'de';
};
