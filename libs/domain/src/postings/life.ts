import type { Life } from '../life';
import type { PostingState, PostingStep } from './posting';

/** What must be known of a posting before a step is taken. */
export interface PostingFacts {
  /** Whether nothing is missing any more. */
  readonly complete: boolean;
  /** Whether its author has changed a published text and no guide has read the change yet. */
  readonly changeWaits: boolean;
  /** Whether the guide says why it is sent back. */
  readonly reasonGiven: boolean;
  /** Whether its organisation is what it says it is. */
  readonly ownerVerified: boolean;
}

/** Why a step cannot be taken although it exists. */
export type PostingObstacle = 'incomplete' | 'nothing_to_read' | 'reason_missing' | 'owner_unverified';

/**
 * The life of a posting. A published one may be read again by a guide after its author has changed it (`approve`), and
 * can be sent back at any time. Archived and withdrawn postings stay what they are.
 */
export const POSTING_LIFE: Life<PostingState, PostingStep, PostingFacts, PostingObstacle> = {
  start: 'draft',
  ends: ['archived', 'withdrawn'],
  steps: {
    draft: {
      submit: { to: 'review', guards: ['incomplete'] },
      withdraw: { to: 'withdrawn' },
    },
    review: {
      approve: { to: 'published', guards: ['owner_unverified'] },
      return: { to: 'returned', guards: ['reason_missing'] },
      withdraw: { to: 'withdrawn' },
    },
    returned: {
      submit: { to: 'review', guards: ['incomplete'] },
      withdraw: { to: 'withdrawn' },
    },
    published: {
      approve: { to: 'published', guards: ['nothing_to_read', 'owner_unverified'] },
      return: { to: 'returned', guards: ['reason_missing'] },
      pause: { to: 'paused' },
      withdraw: { to: 'withdrawn' },
      archive: { to: 'archived' },
      confirm: { to: 'published' },
    },
    paused: {
      approve: { to: 'paused', guards: ['nothing_to_read', 'owner_unverified'] },
      return: { to: 'returned', guards: ['reason_missing'] },
      resume: { to: 'published' },
      withdraw: { to: 'withdrawn' },
      archive: { to: 'archived' },
      confirm: { to: 'published' },
    },
    archived: {},
    withdrawn: {},
  },
  guards: {
    incomplete: ({ complete }) => complete,
    nothing_to_read: ({ changeWaits }) => changeWaits,
    reason_missing: ({ reasonGiven }) => reasonGiven,
    owner_unverified: ({ ownerVerified }) => ownerVerified,
  },
};
