import type { ContactSide } from '../contacts';

/** The two sides of a match as people read them: who asks (company or council) and who offers (research group). */
export const MATCH_SIDES = ['practice', 'science'] as const;
export type MatchSide = (typeof MATCH_SIDES)[number];

/** What a side of a match is in the contact that grows from it. */
export const CONTACT_SIDE: Readonly<Record<MatchSide, ContactSide>> = { practice: 'asker', science: 'asked' };
export const MATCH_SIDE: Readonly<Record<ContactSide, MatchSide>> = { asker: 'practice', asked: 'science' };

export const ANSWER_KINDS = ['interested', 'declined', 'later', 'passed_on'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** Closed list, reported in figures; the sentence stays between the two sides. */
export const DECLINE_REASONS = [
  'no_capacity',
  'wrong_field',
  'not_my_method',
  'too_basic',
  'too_applied',
  'too_far',
  'description_unclear',
  'benefit_unclear',
  'solved_otherwise',
  'conflict_of_interest',
  'other',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** Working days of the response clock: reminders, deadline, deputy, guide, and the day on which a request lapses. */
export const CLOCK = { remind: [5, 9], due: 10, deputy: 11, guide: 15, lapse: 20 } as const;

export const ANSWER_LIMITS = { sentence: 300, message: 4000, laterMaxDays: 366 } as const;

/** Why an answer cannot be given or taken back; the same words as the contract's problem codes. */
export type AnswerRefusal =
  | 'match.not_open'
  | 'match.no_place_free'
  | 'answer.reason_missing'
  | 'answer.day_missing'
  | 'answer.day_out_of_range'
  | 'answer.recipient_missing'
  | 'answer.recipient_not_possible'
  | 'answer.not_withdrawable';
