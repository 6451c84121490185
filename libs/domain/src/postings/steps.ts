import type { Actor } from '../accounts';
import { stepsFor, tryStep, type NoSuchStep, type Tried } from '../life';
import { may, type Subject } from '../policy';
import { POSTING_LIFE, type PostingFacts, type PostingObstacle } from './life';
import type { PostingKind, PostingState, PostingStep } from './posting';

/** A posting as the rules for its steps see it. */
export interface PostingSubject extends Subject {
  readonly state: PostingState;
  /** Whether its author has changed a published text and no guide has read the change yet. */
  readonly changeWaits?: boolean;
}

/** Why somebody cannot take a step; what they have no right to is a step that does not exist for them. */
export type StepRefusal = PostingObstacle | NoSuchStep;

/** Everything the form of a step asks for, given: buttons are there and say what is missing once they are pressed. */
const ALL_GIVEN = { complete: true, reasonGiven: true, ownerVerified: true } as const;

const factsOf = ({ changeWaits = false }: PostingSubject, given: Omit<PostingFacts, 'changeWaits'>): PostingFacts => ({
  ...given,
  changeWaits,
});

/** Tries a step of this actor and answers with the next state or with all reasons against it. */
export const tryPostingStep = (
  actor: Actor,
  kind: PostingKind,
  step: PostingStep,
  subject: PostingSubject,
  given: Omit<PostingFacts, 'changeWaits'> = ALL_GIVEN,
): Tried<PostingState, PostingObstacle> =>
  may(actor, `${kind}.${step}`, subject)
    ? tryStep(POSTING_LIFE, subject.state, step, factsOf(subject, given))
    : { why: ['no_such_step'] };

/** The steps this actor may take with this posting now, in a fixed order; buttons come from here. */
export const postingStepsFor = (actor: Actor, kind: PostingKind, subject: PostingSubject): PostingStep[] =>
  stepsFor(POSTING_LIFE, subject.state, factsOf(subject, ALL_GIVEN)).filter((step) =>
    may(actor, `${kind}.${step}`, subject),
  );

/** Steps that are a sign of life: the owner says the posting still holds. */
export const isSignOfLife = (step: PostingStep): boolean => step === 'confirm' || step === 'resume';
