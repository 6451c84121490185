import { ACCOUNT_POLICY, MAIL_POLICY, ORGANISATION_POLICY } from '../accounts/policy';
import { ANSWER_POLICY, REMINDER_POLICY } from '../answers/policy';
import { CHALLENGE_POLICY } from '../challenges/policy';
import { CONVERSATION_POLICY } from '../conversations/policy';
import { DESK_POLICY } from '../desk/policy';
import { MATCH_POLICY, MATCHES_POLICY, RULE_POLICY } from '../matching/policy';
import { OFFERING_POLICY } from '../offerings/policy';
import { REFERENCE_POLICY } from '../reference/policy';
import { REVIEW_POLICY } from '../review/policy';
import { SEARCH_POLICY } from '../search/policy';
import { ENDING_POLICY, SOLVED_POLICY } from '../solved/policy';
import { START_POLICY } from '../start/policy';
import { WATCH_POLICY } from '../watches/policy';
import type { Action } from './policy';

/** The policies as people read them, by the thing they are about: first who may know of whom. */
const BY_THING = {
  organisations: [ORGANISATION_POLICY],
  challenges: [CHALLENGE_POLICY, ENDING_POLICY],
  offerings: [OFFERING_POLICY, RULE_POLICY],
  matches: [MATCHES_POLICY, MATCH_POLICY, ANSWER_POLICY, REMINDER_POLICY],
  conversations: [CONVERSATION_POLICY],
  solved: [SOLVED_POLICY],
  account: [ACCOUNT_POLICY, MAIL_POLICY, DESK_POLICY, WATCH_POLICY],
  review: [REVIEW_POLICY],
  looking: [START_POLICY, REFERENCE_POLICY, SEARCH_POLICY],
} as const;

/** A chapter of the printed policy. */
export type Chapter = keyof typeof BY_THING;

/** Every action in its chapter, in the order of reading. */
export const CHAPTERS = Object.entries(BY_THING).map(([chapter, policies]) => ({
  chapter: chapter as Chapter,
  actions: policies.flatMap((policy) => Object.keys(policy)) as Action[],
}));
