import { fieldName } from '@contract/value-words';
import type { Words } from '@contract/words';
import type { FieldProblem } from '@frontend/platform/api';

/** One thing a posting still needs, in words. */
export interface Missing {
  readonly field: string;
  readonly name: string;
  readonly text: string;
}

/** What a posting still needs before it may be handed in, for its owner to read. */
export const missingOf = (shortcomings: readonly FieldProblem[], words: Words): Missing[] =>
  shortcomings.map((one) => ({
    field: one.field,
    name: fieldName(one.field, words),
    text: words.fieldProblem(one.code),
  }));
