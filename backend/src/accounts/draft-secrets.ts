import type { ChallengeDraft } from '@contract/challenges';
import type { TextCipher } from '@backend/platform/tokens';

/** The draft with its partner-only answers changed; the others stay as they are. */
function withSecrets(draft: ChallengeDraft, change: (text: string) => string): ChallengeDraft {
  const answers = Object.entries(draft.answers).map(([question, { text, lock }]) => [
    question,
    { lock, text: lock === 'partner' && text !== '' ? change(text) : text },
  ]);
  return { ...draft, answers: Object.fromEntries(answers) as ChallengeDraft['answers'] };
}

/** A draft that waits for its first sign-in, with partner-only answers encrypted: as plain text they lie in one table only. */
export const encryptSecrets = (draft: ChallengeDraft, cipher: TextCipher): ChallengeDraft =>
  withSecrets(draft, (text) => cipher.encrypt(text));

/** The draft as it was written; answers encrypted by another installation are empty. */
export const decryptSecrets = (draft: ChallengeDraft, cipher: TextCipher): ChallengeDraft =>
  withSecrets(draft, (text) => cipher.decrypt(text) ?? '');
