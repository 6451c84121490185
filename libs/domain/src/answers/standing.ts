import { laterOf, type Day } from '../calendar';
import { CONTACT_SIDES, otherSide, type ContactSide, type ContactState } from '../contacts';
import type { AnswerKind, DeclineReason } from './answer';
import { clockOn, reachedStages, type AnswerClock } from './clock';

/** What one side has answered, on which day (Berlin). */
export interface SideAnswer {
  readonly kind: AnswerKind;
  readonly on: Day;
  /** For `later`: the day from which the contact stands open again. */
  readonly until: Day | null;
  readonly reason: DeclineReason | null;
}

export type SideAnswers = Readonly<Record<ContactSide, SideAnswer | null>>;

/** Where a contact stands and who is to act. */
export interface Standing {
  readonly state: ContactState;
  /** The side that has been asked and has not answered, or null when nobody waits for anybody. */
  readonly onTurn: ContactSide | null;
  /** The day from which the clock of `onTurn` counts. */
  readonly askedOn: Day | null;
  readonly clock: AnswerClock | null;
}

/** Whether a "later" has run out, so that its side stands open again. */
const hasReturned = (answer: SideAnswer | null, today: Day): boolean =>
  answer?.kind === 'later' && answer.until !== null && answer.until <= today;

const still = (state: ContactState): Standing => ({ state, onTurn: null, askedOn: null, clock: null });

/** Where a contact stands on a day, from the answers of both sides. `open`: what it is about can still be answered. */
export function standingOn(today: Day, answers: SideAnswers, open: boolean): Standing {
  const both = [answers.asker, answers.asked];
  const says = (kind: AnswerKind): boolean => both.some((one) => one?.kind === kind);
  if (both.every((one) => one?.kind === 'interested')) return still('talking');
  if (!open) return still('closed');
  if (says('declined')) return still('declined');
  if (says('passed_on')) return still('passed_on');
  if (both.some((one) => one?.kind === 'later' && !hasReturned(one, today))) return still('later');

  const asking = CONTACT_SIDES.find((side) => answers[side]?.kind === 'interested');
  const request = asking && answers[asking];
  if (!asking || !request) return still('proposed');
  const onTurn = otherSide(asking);
  const silent = answers[onTurn];
  const askedOn = hasReturned(silent, today) ? laterOf(request.on, silent?.until ?? request.on) : request.on;
  if (reachedStages(askedOn, today).includes('lapsed')) return { ...still('lapsed'), askedOn };
  return { state: 'requested', onTurn, askedOn, clock: clockOn(askedOn, today) };
}
