import type { Actor } from '../accounts';
import { may, type Action, type Subject } from '../policy';
import { QUESTIONS, type Answers, type Lock, type Question } from './challenge';

const ACTION_OF_LOCK: Readonly<Record<Lock, Action>> = {
  everyone: 'challenge.read',
  members: 'challenge.read_members',
  partner: 'challenge.read_partner',
};

/** The locks this reader can open on this challenge. */
export const openLocks = (reader: Actor, subject: Subject): Lock[] =>
  (['everyone', 'members', 'partner'] as const).filter((lock) => may(reader, ACTION_OF_LOCK[lock], subject));

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

/**
 * Whether a reader may know who stands behind a challenge: everybody unless it is anonymous, then only its own people
 * and those who already talk with them.
 */
export const knowsPoster = (challenge: { readonly anonymous: boolean }, subject: Subject): boolean =>
  !challenge.anonymous ||
  subject.relations?.some((relation) => relation === 'own' || relation === 'part' || relation === 'released') === true;
