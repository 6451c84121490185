import type { GivenAnswer, Match } from '@contract';
import { CONTACT_SIDE, MATCH_SIDE, refusalToGive, refusalToWithdraw, type SideAnswer } from '@domain/answers';
import { berlinDay, type Day } from '@domain/calendar';

const asSideAnswer = (given: GivenAnswer | undefined): SideAnswer | null =>
  given ? { kind: given.kind, on: berlinDay(new Date(given.at)), until: given.until, reason: given.reason } : null;

const answerable = (match: Match) => ({
  answers: {
    asker: asSideAnswer(match.answers.find(({ side }) => side === MATCH_SIDE.asker)),
    asked: asSideAnswer(match.answers.find(({ side }) => side === MATCH_SIDE.asked)),
  },
  open: match.state !== 'closed',
  askedId: match.group.id,
});

/** The reader's own answer, if there is one. */
export const mine = (match: Match): GivenAnswer | null => match.answers.find(({ side }) => side === match.side) ?? null;

/** The answer of the other side, if there is one. */
export const theirs = (match: Match): GivenAnswer | null =>
  match.answers.find(({ side }) => side !== match.side) ?? null;

/** Whether the reader can answer at all today; whether a place is free is for the backend to say. */
export const mayAnswer = (match: Match, today: Day): boolean =>
  refusalToGive(
    CONTACT_SIDE[match.side],
    { kind: 'declined', reason: 'other' },
    answerable(match),
    { perQuarter: 1, free: 1, freeAgain: null },
    today,
  ) === null;

/** Whether the reader can take her answer back. */
export const mayWithdraw = (match: Match, today: Day): boolean =>
  refusalToWithdraw(CONTACT_SIDE[match.side], answerable(match), today) === null;
