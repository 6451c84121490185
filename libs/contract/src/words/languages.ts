import type { Language } from '@domain/accounts';
import { de } from './de';
import { en } from './en';
import type { Folder } from './folder';

export type { Language };

/** The folder of every language Dialogwerk speaks; the first one sets the shape. Codes are those of the domain, by type. */
export const LANGUAGES = { de, en } satisfies Readonly<Record<Language, Folder>>;
