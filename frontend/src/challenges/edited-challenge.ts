import type { Challenge, ChallengeDraft } from '@contract';
import { CHALLENGE, QUESTIONS, type Question } from '@domain/challenges';
import { flag, postingDraft, record, someOf, texts, type DraftKind } from '@frontend/platform/draft';
import { isBlank } from './draft-text';

/** A challenge being written, and what the person has decided about it herself. */
export interface EditedChallenge {
  readonly draft: ChallengeDraft;
  /** Questions whose lock the person has set herself; suggestions leave them alone. */
  readonly lockedByHand: readonly Question[];
  /** Passages she wants to leave as they are, as `question:text`. */
  readonly leftAsIs: readonly string[];
  /** Whether title and sector were set by her own hand. */
  readonly ownTitle: boolean;
  readonly ownSector: boolean;
}

const wholeChallenge = (language: ChallengeDraft['language']) =>
  record<EditedChallenge>({
    draft: postingDraft(CHALLENGE, language),
    lockedByHand: someOf(QUESTIONS),
    leftAsIs: texts(),
    ownTitle: flag,
    ownSector: flag,
  });

/** The draft of a stored challenge. */
export const draftOf = ({ answers, ...challenge }: Challenge): ChallengeDraft =>
  postingDraft(
    CHALLENGE,
    'de',
  )({ ...challenge, answers: Object.fromEntries(answers.map((one) => [one.question, one])) });

/** What was written before drafts had versions lies as it is today, with its `at` and `sent` beside the words. */
const asItWas = (found: unknown): unknown => found;

/** A new challenge, or the changes of a stored one; a blank one is written in `language`. */
export const challengeDraftKind = (
  id: string | null,
  language: ChallengeDraft['language'],
): DraftKind<EditedChallenge> => ({
  name: `challenge.${id ?? 'new'}`,
  former: id === null ? 'dw.draft' : `dw.edit.${id}`,
  steps: [asItWas],
  whole: wholeChallenge(language),
  isBlank: ({ draft }) => isBlank(draft),
});
