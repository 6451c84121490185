import { standingOn, type SideAnswer, type SideAnswers, type Standing } from '@domain/answers';
import { berlinDay, type Day } from '@domain/calendar';
import type { ContactSide } from '@domain/contacts';
import type { ContactAnswer } from './contact.entity';

/** The answers of both sides as the rules see them. */
export const sideAnswers = (answers: readonly ContactAnswer[]): SideAnswers => {
  const of = (side: ContactSide): SideAnswer | null => {
    const found = answers.find((one) => one.side === side);
    return found
      ? { kind: found.kind, on: berlinDay(found.at), until: found.until, reason: found.reason as SideAnswer['reason'] }
      : null;
  };
  return { asker: of('asker'), asked: of('asked') };
};

/** Whether it can still be answered: a resting challenge can, a closed one cannot. */
export const isAnswerable = (challengeState: string): boolean =>
  challengeState === 'published' || challengeState === 'paused';

/** Where a contact stands on a day. */
export const standingOf = (today: Day, answers: readonly ContactAnswer[], challengeState: string): Standing =>
  standingOn(today, sideAnswers(answers), isAnswerable(challengeState));
