import type { Subject } from '../rights';
import type { NoSuchStep } from '../life';
import type { PostingObstacle } from './life';
import type { PostingState, PostingStep } from './posting';

/** A posting as the rules for its steps see it. */
export interface PostingSubject<Relation extends string = 'own'> extends Subject<Relation, PostingState> {
  readonly state: PostingState;
  /** Whether its author has changed a published text and no guide has read the change yet. */
  readonly changeWaits?: boolean;
}

/** Why somebody cannot take a step; what they have no right to is a step that does not exist for them. */
export type StepRefusal = PostingObstacle | NoSuchStep;

/** Steps that confirm a posting: the owner says the posting still holds. */
export const isConfirmation = (step: PostingStep): boolean => step === 'confirm' || step === 'resume';
