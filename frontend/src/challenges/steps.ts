import type { Words } from '@contract/words';
import type { Shortcoming } from '@domain/postings';
import { missingOf, type Missing } from '@frontend/postings';

/** The step of the wizard in which a field is filled in, from 0. */
export const stepOf = (field: string): number => {
  if (field.startsWith('answers.')) return 0;
  return field === 'changesWork' ? 2 : 1;
};

/** Everything that is missing, each with the step in which it is filled in. */
export const missingBySteps = (
  shortcomings: readonly Shortcoming[],
  words: Words,
): (Missing & { readonly step: number })[] =>
  missingOf(shortcomings, words).map((one) => ({ ...one, step: stepOf(one.field) }));
