import { ANSWER_KINDS, ANSWER_LIMITS, DECLINE_REASONS } from '@domain/answers';
import * as z from 'zod';
import { endpoint } from './endpoint';
import { Day, line } from './fields';
import { MatchCard } from './matching';

const Token = z.string().min(20).max(400);

/** One match as somebody sees it who came from a mail. */
export const MailAnswer = z.object({
  match: MatchCard,
  /** Whether this side may still answer. */
  open: z.boolean(),
  /** In whose name the answer would be given: person and organisation. */
  as: z.string(),
});
export type MailAnswer = z.output<typeof MailAnswer>;

export const mailAnswersApi = {
  'POST /mail-answers/look': endpoint({
    may: 'answer.by_mail',
    input: z.object({ token: Token }),
    answer: MailAnswer,
    about: 'Shows the match a mail was about. Changes nothing.',
    perMinute: 30,
  }),
  'POST /mail-answers': endpoint({
    may: 'answer.by_mail',
    input: z.object({
      token: Token,
      kind: z.enum(ANSWER_KINDS).exclude(['passed_on']),
      reason: z.enum(DECLINE_REASONS).optional(),
      sentence: line(ANSWER_LIMITS.sentence).optional(),
      until: Day.optional(),
    }),
    answer: MailAnswer,
    about: 'Answers a match from a mail, once the person has pressed the button on the page.',
    perMinute: 30,
  }),
} as const;
