import type { GivenAnswer, Match } from '@contract';
import { otherSide, refusalToGive, refusalToWithdraw, type SideAnswer, type SideAnswers } from '@domain/answers';
import { berlinDay, type Day } from '@domain/calendar';

const asSideAnswer = (given: GivenAnswer | undefined): SideAnswer | null =>
  given ? { kind: given.kind, on: berlinDay(new Date(given.at)), until: given.until, reason: given.reason } : null;

const sideAnswers = (match: Match): SideAnswers => ({
  practice: asSideAnswer(match.answers.find(({ side }) => side === 'practice')),
  science: asSideAnswer(match.answers.find(({ side }) => side === 'science')),
});

const answerable = (match: Match) => ({
  answers: sideAnswers(match),
  open: match.state !== 'closed',
  groupId: match.group.id,
});

/** The reader's own answer, if there is one. */
export const mine = (match: Match): GivenAnswer | null => match.answers.find(({ side }) => side === match.side) ?? null;

/** The answer of the other side, if there is one. */
export const theirs = (match: Match): GivenAnswer | null =>
  match.answers.find(({ side }) => side === otherSide(match.side)) ?? null;

/** Whether the reader can answer at all today; whether a place is free is for the backend to say. */
export const mayAnswer = (match: Match, today: Day): boolean =>
  refusalToGive(
    match.side,
    { kind: 'declined', reason: 'other' },
    answerable(match),
    { perQuarter: 1, free: 1, freeAgain: null },
    today,
  ) === null;

/** Whether the reader can take her answer back. */
export const mayWithdraw = (match: Match, today: Day): boolean =>
  refusalToWithdraw(match.side, answerable(match), today) === null;
