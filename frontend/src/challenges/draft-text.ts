import type { ChallengeDraft } from '@contract';
import { CHALLENGE_LIMITS, QUESTIONS, type Lock, type Question } from '@domain/challenges';

/** Whether nothing has been written yet. */
export const isBlank = (draft: ChallengeDraft): boolean =>
  QUESTIONS.every((question) => draft.answers[question].text.trim() === '');

/** All answers by question, for suggestions. */
export const textsOf = (draft: ChallengeDraft): Partial<Record<Question, string>> =>
  Object.fromEntries(
    QUESTIONS.flatMap((question) => {
      const { text } = draft.answers[question];
      return text.trim() ? [[question, text]] : [];
    }),
  );

/** What may be shown to a search: everything but answers that only a partner may read, at most 4,000 characters. */
export const searchableText = (draft: ChallengeDraft): string =>
  [
    ...QUESTIONS.map((question) => draft.answers[question])
      .filter(({ lock, text }) => lock !== 'partner' && text.trim())
      .map(({ text }) => text.trim()),
  ]
    .join('\n\n')
    .slice(0, CHALLENGE_LIMITS.previewText);

/** How a reader sees an answer. */
export interface SeenAnswer {
  readonly question: Question;
  readonly number: number;
  readonly lock: Lock;
  /** Null where the lock is closed to this reader. */
  readonly text: string | null;
}

const OPEN_TO: Readonly<Record<Lock, readonly Lock[]>> = {
  everyone: ['everyone'],
  members: ['everyone', 'members'],
  partner: ['everyone', 'members', 'partner'],
};

/** The answers a reader of this kind would see; unanswered questions are left out. */
export const seenBy = (reader: Lock, draft: ChallengeDraft): SeenAnswer[] =>
  QUESTIONS.flatMap((question, at) => {
    const { text, lock } = draft.answers[question];
    if (!text.trim()) return [];
    return [{ question, number: at + 1, lock, text: OPEN_TO[reader].includes(lock) ? text : null }];
  });

/** Replaces a passage by a word in brackets; only the first place that reads exactly so. */
export const blackOut = (text: string, passage: string, word: string): string => text.replace(passage, `[${word}]`);
