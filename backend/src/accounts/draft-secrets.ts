import type { ChallengeDraft } from '@contract/challenges';
import type { Seal } from '@backend/platform/tokens';

/** The draft with its partner-only answers changed; the others stay as they are. */
function withSecrets(draft: ChallengeDraft, change: (text: string) => string): ChallengeDraft {
  const answers = Object.entries(draft.answers).map(([question, { text, lock }]) => [
    question,
    { lock, text: lock === 'partner' && text !== '' ? change(text) : text },
  ]);
  return { ...draft, answers: Object.fromEntries(answers) as ChallengeDraft['answers'] };
}

/** A draft that waits for its first sign-in, with closed partner-only answers: open, they lie in one table only. */
export const closeSecrets = (draft: ChallengeDraft, seal: Seal): ChallengeDraft =>
  withSecrets(draft, (text) => seal.close(text));

/** The draft as it was written; answers sealed in another installation are empty. */
export const openSecrets = (draft: ChallengeDraft, seal: Seal): ChallengeDraft =>
  withSecrets(draft, (text) => seal.open(text) ?? '');
