import type { OwnPosting } from '@contract';
import type { PostingField, Words } from '@contract/words';

/** One thing a posting still needs, in words. */
export interface Missing {
  readonly field: string;
  readonly name: string;
  readonly text: string;
}

/** What a posting still needs before it may be handed in, for its owner to read. */
export const missingOf = (own: OwnPosting | null, { field, fieldProblem }: Words): Missing[] =>
  (own?.shortcomings ?? []).map((one) => ({
    field: one.field,
    name: field[one.field as PostingField] ?? one.field,
    text: fieldProblem(one.code),
  }));
