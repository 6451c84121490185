import type { ProblemCode } from '../../problems';
import type { FieldWords, LimitWords } from '../records';

export const problems: Record<ProblemCode, string> = {
  'input.invalid': 'Some details are not right yet. Your text is still there.',
  'request.malformed': 'The request could not be read.',
  'request.too_large': 'That is more text than we accept at once.',
  'request.not_json': 'The request came in a format we do not accept.',
  'request.cross_site': 'The request came from another website and was not carried out.',
  'request.too_many': 'That was a lot of requests in a short time. Please wait a minute.',
  'request.key_reused': 'This request was already sent with different content.',
  not_found: 'This does not exist here, or no longer does.',
  gone: 'This was here and has been withdrawn.',
  'request.method': 'That is not possible at this address.',
  'upload.too_large': 'This file is larger than we accept.',
  'upload.wrong_type': 'We do not accept this kind of file here.',
  'upload.no_key': 'A file is sent without a key for repeating.',
  'session.required': 'Please sign in.',
  'session.not_allowed': 'Your role does not include this.',
  'session.more_needed': 'Something is still missing for this: a fresh sign-in, a second person or a reason.',
  'sign_in.link_invalid': 'This sign-in link is no longer valid. Please ask for a new one.',
  'sign_in.choice_missing':
    'This link came with details somebody typed before signing in. Please choose whether to use them.',
  'sign_in.organisation_missing': 'Please tell us which organisation you are here for.',
  'account.last_admin': 'You are the last person responsible for this organisation.',
  'organisation.changed_elsewhere': 'These details have been changed elsewhere in the meantime.',
  'council.not_verified': 'We are still checking that you are the employee representation. After that you can publish.',
  'posting.incomplete': 'Something is still missing for this step.',
  'posting.changed_elsewhere': 'The text has been changed elsewhere in the meantime. Your version is still there.',
  'posting.changed_while_read':
    'The entry was changed while you were reading it. Your decision was not carried out: please read what it says now.',
  'posting.step_not_possible': 'This step is not possible right now.',
  'posting.reason_missing': 'Please give a reason.',
  'match.not_open': 'This match is no longer open.',
  'match.already_answered': 'This request has already been answered.',
  'match.no_place_free': 'This group is not taking new requests at the moment.',
  'answer.reason_missing': 'Please choose a reason for declining.',
  'answer.day_missing': 'Please choose the day on which we should ask again.',
  'answer.day_out_of_range': 'The day must be in the future, at most one year ahead.',
  'answer.recipient_missing': 'Please say who the request should go to.',
  'answer.recipient_not_possible': 'The request cannot be passed on to them.',
  'answer.link_ended': 'This link from the e-mail is no longer valid. You can still answer after signing in.',
  'answer.not_withdrawable': 'This answer can no longer be taken back.',
  'conversation.closed': 'This conversation has ended.',
  'conversation.nothing_to_release': 'There is nothing left for you to share here.',
  'solved.not_helped': 'You can only share a solved case if you found help here.',
  'watch.too_many': 'We do not keep that many saved searches. Delete one in your account to make room.',
  'place.unknown': 'We do not know this postcode. We only know places in North Rhine-Westphalia.',
  'preview.off': 'The preview is switched off at the moment. You can still describe your problem.',
  'service.unavailable': 'This is not working right now. Please try again in a moment.',
  unexpected: 'Something went wrong on our side. Your text is still there.',
};

/** What is wrong with a field that missed a limit. */
export const limits: LimitWords = {
  too_short: (limit) => `At least ${limit} characters, please.`,
  too_long: (limit) => `At most ${limit} characters, please.`,
  too_few: (limit) => `Please choose at least ${limit}.`,
  too_many: (limit) => `Please choose at most ${limit}.`,
  too_small: (limit) => `At least ${limit}, please.`,
  too_big: (limit) => `At most ${limit}, please.`,
};

/** What is wrong with a field for another reason. */
export const fields: FieldWords = {
  required: 'Something is still missing here.',
  not_an_email: 'This does not look like an e-mail address. It has an @ and an ending, for example “name@company.de”.',
  not_an_address: 'This does not look like a web address. It starts with https://.',
  not_a_postcode: 'A postcode has five digits.',
  not_a_day: 'This is not a date.',
  not_a_choice: 'Please choose one of the options.',
  not_a_number: 'Please enter a number.',
  invalid: 'This is not valid here.',
};
