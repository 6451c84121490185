import type { ChallengeDraft } from '@contract';
import type { Words } from '@contract/words';
import { QUESTIONS } from '@domain/challenges';

/** A draft as plain text: headline, questions and answers. */
export const asText = (draft: ChallengeDraft, { question }: Pick<Words, 'question'>): string =>
  [draft.title, ...QUESTIONS.map((one) => `${question[one].ask}\n${draft.answers[one].text}`)]
    .filter((part) => part.trim())
    .join('\n\n');
