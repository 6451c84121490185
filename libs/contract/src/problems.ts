import * as z from 'zod';

/** Every expected refusal with its HTTP status. A new code does not compile without words in both languages. */
export const PROBLEMS = {
  'input.invalid': 422,
  'request.malformed': 400,
  'request.too_large': 413,
  'request.not_json': 415,
  'request.cross_site': 403,
  'request.too_many': 429,
  'request.key_reused': 422,
  not_found: 404,
  gone: 410,
  'request.method': 405,
  'upload.too_large': 413,
  'upload.wrong_type': 415,
  'upload.no_key': 400,
  'session.required': 401,
  'session.not_allowed': 403,
  'session.more_needed': 403,
  'sign_in.link_invalid': 410,
  'sign_in.organisation_missing': 422,
  'sign_in.choice_missing': 422,
  'account.last_admin': 409,
  'organisation.changed_elsewhere': 409,
  'council.not_verified': 409,
  'posting.incomplete': 422,
  'posting.changed_elsewhere': 409,
  'posting.changed_while_read': 409,
  'posting.step_not_possible': 409,
  'posting.reason_missing': 422,
  'match.not_open': 409,
  'match.already_answered': 409,
  'match.no_place_free': 409,
  'answer.reason_missing': 422,
  'answer.day_missing': 422,
  'answer.day_out_of_range': 422,
  'answer.recipient_missing': 422,
  'answer.recipient_not_possible': 422,
  'answer.not_withdrawable': 409,
  'answer.link_ended': 410,
  'conversation.closed': 409,
  'conversation.nothing_to_release': 409,
  'solved.not_helped': 409,
  'watch.too_many': 409,
  'place.unknown': 404,
  'preview.off': 503,
  'service.unavailable': 503,
  unexpected: 500,
} as const;

export type ProblemCode = keyof typeof PROBLEMS;
export const PROBLEM_CODES = Object.keys(PROBLEMS) as readonly ProblemCode[];

/** What can be wrong with one field. */
export const FIELD_CODES = [
  'required',
  'too_short',
  'too_long',
  'too_few',
  'too_many',
  'too_small',
  'too_big',
  'not_an_email',
  'not_an_address',
  'not_a_postcode',
  'not_a_day',
  'not_a_choice',
  'not_a_number',
  'invalid',
] as const;
export type FieldCode = (typeof FIELD_CODES)[number];

export const FieldProblem = z.object({
  /** Path of the field with dots: `organisation.name`, `answers.what.text`, `topics.0`. */
  field: z.string(),
  /** One of `FIELD_CODES`, or a shortcoming code of the room that refused. */
  code: z.string(),
  /** The limit that was missed: characters for texts, entries for lists. */
  limit: z.number().optional(),
});
export type FieldProblem = z.output<typeof FieldProblem>;

/** A refusal as it travels: `application/problem+json` (RFC 9457). */
export const ProblemBody = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.enum(PROBLEM_CODES as [ProblemCode, ...ProblemCode[]]),
  fields: z.array(FieldProblem),
  /** What to tell us on the phone; only where something went wrong on our side. */
  reference: z.string().optional(),
});
export type ProblemBody = z.output<typeof ProblemBody>;
