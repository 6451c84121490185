import { SENSITIVE_KINDS } from '@domain/challenges';
import * as z from 'zod';
import { Challenge } from './challenges';
import { Done, endpoint, NoInput } from './endpoint';
import { Id, Instant } from './fields';
import { Offering } from './offerings';

const Warning = z.object({ field: z.string(), kind: z.enum([...SENSITIVE_KINDS, 'word_list']), text: z.string() });

/** What is said about every text that waits. `version` goes with the decision about it. */
const Waiting = z.object({
  version: z.number().int(),
  since: Instant,
  dueOn: Instant,
  late: z.boolean(),
  warnings: z.array(Warning),
});

export const reviewApi = {
  'GET /review': endpoint({
    may: 'review.queue',
    input: NoInput,
    answer: z.object({
      challenges: z.array(Waiting.extend({ challenge: Challenge })),
      offerings: z.array(Waiting.extend({ offering: Offering })),
      councils: z.array(
        z.object({
          id: Id,
          name: z.string(),
          companyName: z.string().nullable(),
          person: z.string(),
          since: Instant,
          version: z.number().int(),
        }),
      ),
    }),
    about: 'What a guide has to read, longest waiting first.',
  }),
  'POST /review/councils/:id/verify': endpoint({
    may: 'council.verify',
    input: z.object({ id: Id, version: z.number().int() }),
    answer: Done,
    about:
      'Confirms, on evidence independent of the employer, that this is the council. Answers `organisation.changed_elsewhere` when it calls itself something else by now.',
  }),
} as const;
