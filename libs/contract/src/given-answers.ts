import { ANSWER_KINDS, DECLINE_REASONS, MATCH_SIDES } from '@domain/answers';
import * as z from 'zod';
import { Day, Instant } from './fields';

/** The answer clock: working day `day` of `of`, and the last day. Shown to both sides alike. */
export const Clock = z.object({ day: z.number().int(), of: z.number().int(), dueOn: Day, late: z.boolean() });

/** An answer as the other side may see it. */
export const GivenAnswer = z.object({
  side: z.enum(MATCH_SIDES),
  kind: z.enum(ANSWER_KINDS),
  reason: z.enum(DECLINE_REASONS).nullable(),
  sentence: z.string().nullable(),
  until: Day.nullable(),
  passedTo: z.string().nullable(),
  at: Instant,
});
export type GivenAnswer = z.output<typeof GivenAnswer>;
