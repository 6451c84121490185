import type { TextLanguage } from '../languages';
import { ENGLISH_STOP_WORDS, GERMAN_STOP_WORDS } from './stop-words';
import type { Token } from './tokens';

/** Tokens looked at: more change nothing. */
const SAMPLE = 400;

/** The language of a text by its stop words; umlauts decide a draw, German where nothing speaks for either. */
export function languageOf(tokens: readonly Token[]): TextLanguage {
  let german = 0;
  let english = 0;
  for (const { word } of tokens.slice(0, SAMPLE)) {
    if (GERMAN_STOP_WORDS.has(word)) german++;
    if (ENGLISH_STOP_WORDS.has(word)) english++;
    if (/[äöüß]/.test(word)) german += 0.5;
  }
  return english > german ? 'en' : 'de';
}
