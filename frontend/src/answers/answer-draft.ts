import type { SentTo } from '@contract';

/** An answer as a dialog gives it; the page adds which match it belongs to. */
export type AnswerDraft = Omit<SentTo<'POST /matches/:id/answer'>, 'id'>;
