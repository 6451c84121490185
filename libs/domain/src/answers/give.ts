import { takesRequests, type AttentionBudget } from '../offerings/budget';
import { addDays, type Day } from '../calendar';
import { ANSWER_LIMITS, type AnswerKind, type DeclineReason, type MatchSide } from './answer';
import { otherSide, standingOn, type SideAnswers } from './standing';

/** Why an answer cannot be given; the same words as the contract's problem codes. */
export type AnswerRefusal =
  | 'match.not_open'
  | 'match.already_answered'
  | 'match.no_place_free'
  | 'answer.reason_missing'
  | 'answer.day_missing'
  | 'answer.day_out_of_range'
  | 'answer.recipient_missing'
  | 'answer.recipient_not_possible'
  | 'answer.not_withdrawable';

/** An answer somebody wants to give. */
export interface WantedAnswer {
  readonly kind: AnswerKind;
  readonly reason?: DeclineReason | undefined;
  readonly until?: Day | undefined;
  readonly passTo?: { readonly groupId?: string | undefined; readonly email?: string | undefined } | undefined;
}

/** The match as the rules for giving an answer see it. */
export interface AnswerableMatch {
  readonly answers: SideAnswers;
  /** Whether both postings can still be answered. */
  readonly open: boolean;
  /** The group of the match: nobody passes a request on to the group that has it. */
  readonly groupId: string;
}

/** What an answer lacks by itself: the reason, the day, the recipient. Null when it is complete. */
export function incompleteness(
  wanted: WantedAnswer,
  side: MatchSide,
  groupId: string,
  today: Day,
): AnswerRefusal | null {
  switch (wanted.kind) {
    case 'interested':
      return null;
    case 'declined':
      return wanted.reason === undefined ? 'answer.reason_missing' : null;
    case 'later':
      if (wanted.until === undefined) return 'answer.day_missing';
      return wanted.until > today && wanted.until <= addDays(today, ANSWER_LIMITS.laterMaxDays)
        ? null
        : 'answer.day_out_of_range';
    case 'passed_on': {
      const to = wanted.passTo;
      if ((to?.groupId === undefined) === (to?.email === undefined)) return 'answer.recipient_missing';
      // Only research can name another group; practice can name a colleague.
      return to?.groupId !== undefined && (side === 'practice' || to.groupId === groupId)
        ? 'answer.recipient_not_possible'
        : null;
    }
  }
}

/** Whether an answer takes one of the group's places: practice asks, and research has not asked before. */
export const takesPlace = (side: MatchSide, kind: AnswerKind, answers: SideAnswers): boolean =>
  side === 'practice' && kind === 'interested' && answers.science?.kind !== 'interested';

/**
 * Why this side cannot give this answer today, or null when it can. A "later" may be replaced; every other answer has
 * to be taken back first. Who was asked may still answer after the request has lapsed.
 */
export function refusalToGive(
  side: MatchSide,
  wanted: WantedAnswer,
  match: AnswerableMatch,
  budget: AttentionBudget,
  today: Day,
): AnswerRefusal | null {
  const { state } = standingOn(today, match.answers, match.open);
  if (state === 'talking') return 'match.already_answered';
  if (state === 'closed') return 'match.not_open';
  const mine = match.answers[side];
  if (mine !== null && mine.kind !== 'later') return 'match.already_answered';
  const theirs = match.answers[otherSide(side)];
  if (theirs?.kind === 'declined' || theirs?.kind === 'passed_on') return 'match.not_open';
  const incomplete = incompleteness(wanted, side, match.groupId, today);
  if (incomplete !== null) return incomplete;
  return takesPlace(side, wanted.kind, match.answers) && !takesRequests(budget) ? 'match.no_place_free' : null;
}

/** Why this side cannot take its answer back, or null when it can: not once both talk, nor after the other's no. */
export function refusalToWithdraw(side: MatchSide, match: AnswerableMatch, today: Day): AnswerRefusal | null {
  const { state } = standingOn(today, match.answers, match.open);
  if (match.answers[side] === null || state === 'talking' || state === 'closed') return 'answer.not_withdrawable';
  const theirs = match.answers[otherSide(side)];
  return theirs?.kind === 'declined' || theirs?.kind === 'passed_on' ? 'answer.not_withdrawable' : null;
}
