import * as z from 'zod';
import { ChallengeCard } from './challenges';
import { endpoint, NoInput } from './endpoint';
import { Labelled } from './reference';

export const startApi = {
  'GET /start': endpoint({
    may: 'start.read',
    input: NoInput,
    answer: z.object({
      challenges: z.array(ChallengeCard),
      /** Names of their sectors; all names together would weigh more than the rest of the page's data. */
      sectors: z.array(Labelled),
      openChallenges: z.number().int(),
      openOfferings: z.number().int(),
      groups: z.number().int(),
    }),
    about: 'What the first page shows.',
  }),
} as const;
