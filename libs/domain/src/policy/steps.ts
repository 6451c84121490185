import { stepsFor, tryStep, type Tried } from '../life';
import { POSTING_LIFE, type PostingFacts, type PostingObstacle } from '../postings/life';
import type { PostingKind, PostingState, PostingStep } from '../postings/posting';
import type { PostingSubject } from '../postings/steps';
import type { Actor } from '../rights';
import { may, type Policy, type RelationOf } from './policy';

/** What somebody can be to a posting of any kind. */
export type PostingRelation = RelationOf<`${PostingKind}.read`>;
type Posting = PostingSubject<PostingRelation>;

/** Everything the form of a step asks for, given: buttons are there and say what is missing once they are pressed. */
const ALL_GIVEN = { complete: true, reasonGiven: true, ownerVerified: true } as const;

const factsOf = ({ changeWaits = false }: Posting, given: Omit<PostingFacts, 'changeWaits'>): PostingFacts => ({
  ...given,
  changeWaits,
});

/** Tries a step of this actor and answers with the next state or with all reasons against it. */
export const tryPostingStep = (
  actor: Actor,
  kind: PostingKind,
  step: PostingStep,
  subject: Posting,
  given: Omit<PostingFacts, 'changeWaits'> = ALL_GIVEN,
): Tried<PostingState, PostingObstacle> =>
  may(actor, `${kind}.${step}`, subject)
    ? tryStep(POSTING_LIFE, subject.state, step, factsOf(subject, given))
    : { why: ['no_such_step'] };

/** The steps this actor may take with this posting now, in a fixed order; buttons come from here. */
export const postingStepsFor = (actor: Actor, kind: PostingKind, subject: Posting, policy?: Policy): PostingStep[] =>
  stepsFor(POSTING_LIFE, subject.state, factsOf(subject, ALL_GIVEN)).filter((step) =>
    may(actor, `${kind}.${step}`, subject, policy),
  );
