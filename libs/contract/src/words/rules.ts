import { ACCOUNT_LIMITS } from '@domain/accounts';
import { CLOCK, NEXT_BEST } from '@domain/answers';
import { CHALLENGE_RETENTION, MINUTES_TO_TELL, QUESTIONS } from '@domain/challenges';
import { DIGEST_ITEMS } from '@domain/digests';
import { MINUTES_TO_OFFER, OFFERING_LIMITS } from '@domain/offerings';
import { POSTING_RETENTION, CONFIRMATION, REVIEW_WORKING_DAYS } from '@domain/postings';

/** The numbers of rules and promises that texts tell. No text writes one down itself. */
export interface Rules {
  /** Working days of the answer clock: the deadline, reminders, deputy, guide, and when a request lapses. */
  readonly answerDays: number;
  readonly firstReminder: number;
  readonly secondReminder: number;
  readonly deputyDay: number;
  readonly guideDay: number;
  readonly lapseDays: number;
  /** How many others are named after a no. */
  readonly nextBest: number;
  /** Within how many working days a guide reads a text. */
  readonly readDays: number;
  readonly digestItems: number;
  /** How many proposals a challenge has at most, and among how many first ones no institution stands twice. */
  readonly proposals: number;
  readonly distinct: number;
  readonly questions: number;
  readonly minutesToTell: number;
  readonly minutesToOffer: number;
  readonly topics: number;
  readonly listItems: number;
  readonly listItem: number;
  readonly budget: number;
  readonly confirmMonths: number;
  readonly linkMinutes: number;
  readonly sessionDays: number;
  readonly unconfirmedDays: number;
  readonly exposureMonths: number;
  /** How long is kept what nobody touches, what was withdrawn, what only partners may read, and that they read it. */
  readonly untouchedMonths: number;
  readonly withdrawnDays: number;
  readonly secretMonths: number;
  readonly readingMonths: number;
}

const monthsOf = (days: number): number => Math.round(days / (365 / 12));

export const RULES: Rules = {
  answerDays: CLOCK.due,
  firstReminder: CLOCK.remind[0],
  secondReminder: CLOCK.remind[1],
  deputyDay: CLOCK.deputy,
  guideDay: CLOCK.guide,
  lapseDays: CLOCK.lapse,
  nextBest: NEXT_BEST,
  readDays: REVIEW_WORKING_DAYS,
  digestItems: DIGEST_ITEMS,
  // Matching itself is too large for a browser; a spec compares these and the last line with it.
  proposals: 5,
  distinct: 3,
  questions: QUESTIONS.length,
  minutesToTell: MINUTES_TO_TELL[0],
  minutesToOffer: MINUTES_TO_OFFER,
  topics: OFFERING_LIMITS.topics,
  listItems: OFFERING_LIMITS.listItems,
  listItem: OFFERING_LIMITS.listItem,
  budget: OFFERING_LIMITS.budgetDefault,
  confirmMonths: CONFIRMATION.months,
  linkMinutes: ACCOUNT_LIMITS.tokenMinutes,
  sessionDays: ACCOUNT_LIMITS.sessionDays,
  unconfirmedDays: ACCOUNT_LIMITS.unconfirmedDays,
  exposureMonths: 24,
  untouchedMonths: monthsOf(POSTING_RETENTION.untouched),
  withdrawnDays: POSTING_RETENTION.withdrawn,
  secretMonths: monthsOf(CHALLENGE_RETENTION.closedSecrets),
  readingMonths: monthsOf(CHALLENGE_RETENTION.readings),
};
