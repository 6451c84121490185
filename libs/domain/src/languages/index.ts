/**
 * The languages a text may be written in, which is what search and matching can read. What the site itself speaks is
 * another list: `LANGUAGES` of the words.
 */
export const TEXT_LANGUAGES = ['de', 'en'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];
