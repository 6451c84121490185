import type { Actor } from '../accounts';
import { may, type Subject } from '../policy';
import { POSTING_STEPS, type PostingKind, type PostingState, type PostingStep } from './posting';

/**
 * The life of a posting. A published one may be read again by a guide after its author has changed it (`approve`), and
 * can be sent back at any time. Archived and withdrawn postings stay what they are.
 */
export const NEXT_STATE: Readonly<Record<PostingState, Readonly<Partial<Record<PostingStep, PostingState>>>>> = {
  draft: { submit: 'review', withdraw: 'withdrawn' },
  review: { approve: 'published', return: 'returned', withdraw: 'withdrawn' },
  returned: { submit: 'review', withdraw: 'withdrawn' },
  published: {
    approve: 'published',
    return: 'returned',
    confirm: 'published',
    pause: 'paused',
    archive: 'archived',
    withdraw: 'withdrawn',
  },
  paused: {
    approve: 'paused',
    return: 'returned',
    confirm: 'published',
    resume: 'published',
    archive: 'archived',
    withdraw: 'withdrawn',
  },
  archived: {},
  withdrawn: {},
};

/** The state after a step, or null when this step does not exist in this state. */
export const nextState = (state: PostingState, step: PostingStep): PostingState | null =>
  NEXT_STATE[state][step] ?? null;

/** A posting as the rules for its steps see it. */
export interface PostingSubject extends Subject {
  readonly state: PostingState;
  /** Whether its author has changed a published text and no guide has read the change yet. */
  readonly changeWaits?: boolean;
}

/** Whether this actor may take this step with this posting now. */
export function mayStep(actor: Actor, kind: PostingKind, step: PostingStep, subject: PostingSubject): boolean {
  if (nextState(subject.state, step) === null) return false;
  if (step === 'approve' && subject.state !== 'review' && !subject.changeWaits) return false;
  return may(actor, `${kind}.${step}`, subject);
}

/** The steps this actor may take with this posting now, in a fixed order; buttons come from here. */
export const stepsFor = (actor: Actor, kind: PostingKind, subject: PostingSubject): PostingStep[] =>
  POSTING_STEPS.filter((step) => mayStep(actor, kind, step, subject));

/** Steps that are a sign of life: the owner says the posting still holds. */
export const isSignOfLife = (step: PostingStep): boolean => step === 'confirm' || step === 'resume';
