import { CHALLENGE } from '@domain/challenges';
import type { TextLanguage } from '@domain/languages';
import { OFFERING } from '@domain/offerings';
import type { Picker } from './pick';

// Columns that records of several kinds have.

export const TITLES = OFFERING.title.imported;
export const TEXTS = CHALLENGE.answers.imported.what;
/** Shorter than this, a title says nothing. */
export const TITLE_MIN = 3;
export const ORGANISATION_NAME = 160;

/** The bodies a source names, as written. */
export const bodiesIn = (picker: Picker): string[] =>
  picker.list('organisations', 'organisation', 'institution', 'einrichtung', 'contributor');

/** The subject words of a source. */
export const subjectsIn = (picker: Picker): string[] => [
  ...picker.list('subjects_de', 'subjects', 'schlagworte', 'topics'),
  ...picker.list('classes'),
];

export const languageIn = (picker: Picker): TextLanguage =>
  /^en/i.test(picker.text(...OFFERING.language.imported)) ? 'en' : 'de';
