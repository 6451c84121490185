import type { PostingState } from '../postings';
import { decideBy, type Actor, type Grants, type Subject } from '../rights';
import { LOCKS, QUESTIONS, type Answers, type Lock, type Question } from './challenge';
import { CHALLENGE_POLICY, type ChallengeRelation } from './policy';

const ACTION_OF_LOCK = {
  everyone: 'challenge.read',
  members: 'challenge.read_members',
  partner: 'challenge.read_partner',
} as const satisfies Record<Lock, keyof typeof CHALLENGE_POLICY>;

type ChallengeSubject = Subject<ChallengeRelation, PostingState>;

/** The locks this reader can open on this challenge. */
export const openLocks = (
  reader: Actor,
  subject: ChallengeSubject,
  policy: Grants<keyof typeof CHALLENGE_POLICY> = CHALLENGE_POLICY,
): Lock[] => LOCKS.filter((lock) => decideBy(policy[ACTION_OF_LOCK[lock]], reader, subject).kind === 'allowed');

/** An answer as one reader sees it; `text` is null where the lock stays closed, whether or not something is behind it. */
export interface VisibleAnswer {
  readonly question: Question;
  readonly lock: Lock;
  readonly text: string | null;
}

/** The five answers as a reader with these open locks sees them. */
export const visibleAnswers = (answers: Answers, open: readonly Lock[]): VisibleAnswer[] =>
  QUESTIONS.map((question) => {
    const { lock, text } = answers[question];
    return { question, lock, text: open.includes(lock) ? text : null };
  });
