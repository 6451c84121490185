import { ANSWER_KINDS, DECLINE_REASONS } from '@domain/answers';
import * as z from 'zod';
import { endpoint } from './endpoint';
import { Day, Email, Id, written } from './fields';
import { FORMS } from './forms';
import { Match, MatchCard } from './matching';

export const AnswerInput = z.object({
  id: Id,
  kind: z.enum(ANSWER_KINDS),
  reason: z.enum(DECLINE_REASONS).optional(),
  /** One optional sentence that reaches the other side. */
  sentence: written(FORMS.decline.sentence).optional(),
  /** For `later`: the day to ask again. */
  until: Day.optional(),
  /** For `passed_on`: the group, or the address of a colleague. */
  passTo: z
    .object({ groupId: Id.optional(), email: Email.optional(), name: written(FORMS.passOn.name).optional() })
    .optional(),
});

/** Giving and taking back answers. */
export const answersApi = {
  'POST /matches/:id/answer': endpoint({
    may: 'match.answer',
    input: AnswerInput,
    answer: Match,
    about: 'Interested, not for us, later or pass on. Both interested opens a conversation.',
  }),
  'POST /matches/:id/answer/withdraw': endpoint({
    may: 'match.answer',
    input: z.object({ id: Id }),
    answer: Match,
    about: 'Takes my answer back while no conversation is open.',
  }),
} as const;

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
      sentence: written(FORMS.decline.sentence).optional(),
      until: Day.optional(),
    }),
    answer: MailAnswer,
    about: 'Answers a match from a mail, once the person has pressed the button on the page.',
    perMinute: 30,
  }),
} as const;
