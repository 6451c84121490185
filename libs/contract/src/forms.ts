import { ACCOUNT_LIMITS } from '@domain/accounts';
import { ANSWER_LIMITS } from '@domain/answers';
import { OFFERING_LIMITS } from '@domain/offerings';
import { RETURN_SENTENCE } from '@domain/postings';
import { SOLVED_LIMITS } from '@domain/solved';
import { WATCH_LIMITS } from '@domain/watches';
import { choice, email, line, postcode, text, website } from './rules';

/** What may be written into the forms of the browser; the schemas of the endpoints are made of the same rules. */
export const FORMS = {
  account: {
    name: line(ACCOUNT_LIMITS.name, 2),
    phone: line(ACCOUNT_LIMITS.phone),
  },
  organisation: {
    name: line(ACCOUNT_LIMITS.organisation, 2),
    plz: postcode,
    website,
  },
  invitation: { name: line(ACCOUNT_LIMITS.name, 2), email },
  /** Somebody with an account. */
  signIn: { email },
  /** Somebody who comes for the first time. */
  founding: {
    organisation: line(ACCOUNT_LIMITS.organisation, 2),
    parent: line(ACCOUNT_LIMITS.organisation),
    name: line(ACCOUNT_LIMITS.name, 1),
    email,
  },
  /** A colleague somebody passes a request on to, or another group. */
  passOn: { name: line(ACCOUNT_LIMITS.name), email },
  passToGroup: { group: choice },
  watch: { name: line(WATCH_LIMITS.name, 1) },
  message: { text: text(ANSWER_LIMITS.message, 1) },
  decline: { reason: choice, sentence: line(ANSWER_LIMITS.sentence) },
  interest: { sentence: line(ANSWER_LIMITS.sentence) },
  return: { reason: choice, sentence: line(RETURN_SENTENCE) },
  group: { name: line(ACCOUNT_LIMITS.organisation, 2), text: text(OFFERING_LIMITS.text) },
  ending: { ending: choice },
  solved: {
    title: line(SOLVED_LIMITS.title, SOLVED_LIMITS.titleMin),
    problem: text(SOLVED_LIMITS.text, SOLVED_LIMITS.textMin),
    help: text(SOLVED_LIMITS.text, SOLVED_LIMITS.textMin),
  },
} as const;
