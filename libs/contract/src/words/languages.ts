import { de } from './de';
import { en } from './en';
import type { Folder } from './folder';

const folders = { de, en } satisfies Readonly<Record<string, Folder>>;

/** A language the site speaks. What a text of somebody may be written in is another list: `TEXT_LANGUAGES` of the domain. */
export type Language = keyof typeof folders;

/** The folder of every language the site speaks. German sets the shape. */
export const LANGUAGES: Readonly<Record<Language, Folder>> = folders;

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as [Language, ...Language[]];

/** Where to look for what not every language has, best first: the language itself, the one it falls back to, German. */
export const lookIn = (language: Language): readonly Language[] => [
  ...new Set([language, LANGUAGES[language].fallback ?? 'de', 'de'] as const),
];

/** What a thing is called, in those languages that have a name for it. */
export type Named = Partial<Record<Language, string>>;

/** The name for a reader of this language, or the nearest one there is. */
export const nameFor = (language: Language, names: Named): string =>
  lookIn(language)
    .map((code) => names[code])
    .find((name) => name) ?? '';
