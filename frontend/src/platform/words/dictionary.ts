import { Dictionary } from '@contract/words/dictionary';
import { LANGUAGES } from '@contract/words/languages';
import { pseudo } from '@contract/words/pseudo';

/** Set by the build: production drops what it guards; where nothing was built it is missing. */
declare const ngDevMode: unknown;

/**
 * The words this browser has. Only the language that is shown is loaded, and of it only what the open pages need.
 * Development and tests have one more, `?lang=xx`: German, longer and marked.
 */
export const DICTIONARY = new Dictionary<string>(
  typeof ngDevMode === 'undefined' || ngDevMode ? { ...LANGUAGES, xx: pseudo(LANGUAGES.de) } : LANGUAGES,
);
