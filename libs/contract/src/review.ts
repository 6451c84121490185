import * as z from 'zod';
import { Challenge } from './challenges';
import { Done, endpoint, Nothing } from './endpoint';
import { Id, Instant } from './fields';
import { Offering } from './offerings';

const Warning = z.object({ field: z.string(), kind: z.string(), text: z.string() });

export const reviewApi = {
  'GET /review': endpoint({
    may: 'review.queue',
    input: Nothing,
    answer: z.object({
      challenges: z.array(
        z.object({
          challenge: Challenge,
          since: Instant,
          dueOn: Instant,
          late: z.boolean(),
          warnings: z.array(Warning),
        }),
      ),
      offerings: z.array(
        z.object({ offering: Offering, since: Instant, dueOn: Instant, late: z.boolean(), warnings: z.array(Warning) }),
      ),
      councils: z.array(
        z.object({ id: Id, name: z.string(), companyName: z.string().nullable(), person: z.string(), since: Instant }),
      ),
    }),
    about: 'What a guide has to read, longest waiting first.',
  }),
  'POST /review/councils/:id/verify': endpoint({
    may: 'council.verify',
    input: z.object({ id: Id }),
    answer: Done,
    about: 'Confirms, on evidence independent of the employer, that this is the council.',
  }),
} as const;
