import type { ChallengeDraft } from '@contract';
import type { Words } from '@contract/words';
import { QUESTIONS } from '@domain/challenges';

/** A draft as plain text: headline, questions and answers. */
export const asText = (draft: ChallengeDraft, { question }: Pick<Words, 'question'>): string =>
  [draft.title, ...QUESTIONS.map((one) => `${question[one].ask}\n${draft.answers[one].text}`)]
    .filter((part) => part.trim())
    .join('\n\n');

/** Hands a text to the browser as a file to save. */
export function saveAsFile(document: Document, name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
