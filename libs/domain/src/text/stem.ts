import { stemmer as german } from '@orama/stemmers/german';
import { englishStem } from './english-stem';
import type { TextLanguage } from '../languages';

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };

/** The Snowball stem of a lower-case word, umlauts withoutUmlauts to their base vowels. */
export function stem(word: string, language: TextLanguage): string {
  const stemmed = language === 'de' ? german(word) : englishStem(word);
  return /[äöüß]/.test(stemmed) ? stemmed.replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter) : stemmed;
}

/** Umlauts withoutUmlauts to their base vowels, nothing else. */
export const withoutUmlauts = (word: string): string => word.replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter);
