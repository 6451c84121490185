import { de } from './de';
import { en } from './en';
import type { Folder } from './folder';

/** The languages Dialogwerk speaks; the first one sets the shape. Another one is a folder beside these and a name here. */
export const LANGUAGES = { de, en } satisfies Readonly<Record<string, Folder>>;

export type Language = keyof typeof LANGUAGES;
