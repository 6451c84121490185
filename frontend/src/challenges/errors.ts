import type { Words } from '@contract/words';
import type { Shortcoming } from '@domain/postings';
import { fieldName } from '@frontend/postings';
import type { SummaryLine } from '@frontend/ui';

/** The sentence beside a field, or empty. */
export const errorFor = (wrong: readonly Shortcoming[], field: string, words: Words): string => {
  const found = wrong.find((one) => one.field === field);
  return found ? words.shortcoming[found.code] : '';
};

/** What is missing, as lines of the summary; ids of fields are their names. */
export const summaryOf = (wrong: readonly Shortcoming[], words: Words): SummaryLine[] =>
  wrong.map(({ field, code }) => ({
    id: field,
    text: `${fieldName(field, words)}: ${words.shortcoming[code]}`,
  }));

/** The step of the wizard in which a field is filled in, from 0. */
export const stepOf = (field: string): number => {
  if (field.startsWith('answers.')) return 0;
  return field === 'changesWork' ? 2 : 1;
};
