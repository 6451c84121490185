import { takesRequests, type AttentionBudget } from '../offerings/budget';
import { addDays, type Day } from '../calendar';
import { otherSide, type ContactSide } from '../contacts';
import { mayStep, tryStep } from '../life';
import { ANSWER_LIMITS, type AnswerKind, type AnswerRefusal, type DeclineReason } from './answer';
import { ANSWER_LIFE, type AnswerState } from './life';
import { standingOn, type SideAnswer, type SideAnswers } from './standing';

/** An answer somebody wants to give. */
export interface WantedAnswer {
  readonly kind: AnswerKind;
  readonly reason?: DeclineReason | undefined;
  readonly until?: Day | undefined;
  readonly passTo?: { readonly groupId?: string | undefined; readonly email?: string | undefined } | undefined;
}

/** The contact as the rules for giving an answer see it. */
export interface AnswerableContact {
  readonly answers: SideAnswers;
  /** Whether what it is about can still be answered. */
  readonly open: boolean;
  /** Who is asked: nobody passes a request on to the group that has it. */
  readonly askedId: string;
}

/** Whether an answer may be put off to this day. */
export const mayBeLater = (day: Day, today: Day): boolean =>
  day > today && day <= addDays(today, ANSWER_LIMITS.laterMaxDays);

/** What an answer lacks by itself: the reason, the day, the recipient. Null when it is complete. */
export function incompleteness(
  wanted: WantedAnswer,
  side: ContactSide,
  askedId: string,
  today: Day,
): AnswerRefusal | null {
  switch (wanted.kind) {
    case 'interested':
      return null;
    case 'declined':
      return wanted.reason === undefined ? 'answer.reason_missing' : null;
    case 'later':
      if (wanted.until === undefined) return 'answer.day_missing';
      return mayBeLater(wanted.until, today) ? null : 'answer.day_out_of_range';
    case 'passed_on': {
      const to = wanted.passTo;
      if ((to?.groupId === undefined) === (to?.email === undefined)) return 'answer.recipient_missing';
      // Only who is asked can name another group; who asks can name a colleague.
      return to?.groupId !== undefined && (side === 'asker' || to.groupId === askedId)
        ? 'answer.recipient_not_possible'
        : null;
    }
  }
}

/** Whether an answer takes a place of who is asked: the asker asks, and the other side has not offered itself before. */
export const takesPlace = (side: ContactSide, kind: AnswerKind, answers: SideAnswers): boolean =>
  side === 'asker' && kind === 'interested' && answers.asked?.kind !== 'interested';

/** Where the answer of a side stands today. */
function answerState(side: ContactSide, { answers, open }: AnswerableContact, today: Day): AnswerState {
  const { state } = standingOn(today, answers, open);
  return state === 'talking' || state === 'closed' ? state : (answers[side]?.kind ?? 'silent');
}

const refusedBy = (answer: SideAnswer | null): boolean => answer?.kind === 'declined' || answer?.kind === 'passed_on';

/** Why this side cannot give this answer today, or null when it can: by the life of an answer, the first reason. */
export function refusalToGive(
  side: ContactSide,
  wanted: WantedAnswer,
  contact: AnswerableContact,
  budget: AttentionBudget,
  today: Day,
): AnswerRefusal | 'match.already_answered' | null {
  const state = answerState(side, contact, today);
  const tried = tryStep(ANSWER_LIFE, state, wanted.kind, {
    refusedByOther: refusedBy(contact.answers[otherSide(side)]),
    lacks: incompleteness(wanted, side, contact.askedId, today),
    noPlace: takesPlace(side, wanted.kind, contact.answers) && !takesRequests(budget),
  });
  if ('to' in tried) return null;
  const [why] = tried.why;
  if (why !== 'no_such_step') return why;
  return state === 'closed' ? 'match.not_open' : 'match.already_answered';
}

/** Why this side cannot take its answer back, or null when it can: not once both talk, nor after the other's no. */
export function refusalToWithdraw(side: ContactSide, contact: AnswerableContact, today: Day): AnswerRefusal | null {
  const facts = { refusedByOther: refusedBy(contact.answers[otherSide(side)]), lacks: null, noPlace: false };
  const may = mayStep(ANSWER_LIFE, answerState(side, contact, today), 'withdraw', facts);
  return may ? null : 'answer.not_withdrawable';
}
