import { laterOf, type Day } from '../calendar';
import type { AnswerKind, DeclineReason, MatchSide, MatchState } from './answer';
import { clockOn, reachedStages, type AnswerClock } from './clock';

/** What one side has answered, on which day (Berlin). */
export interface SideAnswer {
  readonly kind: AnswerKind;
  readonly on: Day;
  /** For `later`: the day from which the match stands open again. */
  readonly until: Day | null;
  readonly reason: DeclineReason | null;
}

export type SideAnswers = Readonly<Record<MatchSide, SideAnswer | null>>;

/** Where a match stands and who is to act. */
export interface Standing {
  readonly state: MatchState;
  /** The side that has been asked and has not answered, or null when nobody waits for anybody. */
  readonly onTurn: MatchSide | null;
  /** The day from which the clock of `onTurn` counts. */
  readonly askedOn: Day | null;
  readonly clock: AnswerClock | null;
}

export const otherSide = (side: MatchSide): MatchSide => (side === 'practice' ? 'science' : 'practice');

/** Whether a "later" has run out, so that its side stands open again. */
const hasReturned = (answer: SideAnswer | null, today: Day): boolean =>
  answer?.kind === 'later' && answer.until !== null && answer.until <= today;

const still = (state: MatchState): Standing => ({ state, onTurn: null, askedOn: null, clock: null });

/** Where a match stands on a day, from the answers of both sides. `open`: both postings can still be answered. */
export function standingOn(today: Day, answers: SideAnswers, open: boolean): Standing {
  const { practice, science } = answers;
  const both = [practice, science];
  const says = (kind: AnswerKind): boolean => both.some((one) => one?.kind === kind);
  if (practice?.kind === 'interested' && science?.kind === 'interested') return still('talking');
  if (!open) return still('closed');
  if (says('declined')) return still('declined');
  if (says('passed_on')) return still('passed_on');
  if (both.some((one) => one?.kind === 'later' && !hasReturned(one, today))) return still('later');

  const asking = practice?.kind === 'interested' ? practice : science?.kind === 'interested' ? science : null;
  if (asking === null) return still('proposed');
  const onTurn: MatchSide = asking === practice ? 'science' : 'practice';
  const asked = answers[onTurn];
  const askedOn = hasReturned(asked, today) ? laterOf(asking.on, asked?.until ?? asking.on) : asking.on;
  if (reachedStages(askedOn, today).includes('lapsed')) return { ...still('lapsed'), askedOn };
  return { state: 'requested', onTurn, askedOn, clock: clockOn(askedOn, today) };
}
