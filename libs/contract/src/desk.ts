import { SIDES } from '@domain/accounts';
import * as z from 'zod';
import { ChallengeCard } from './challenges';
import { ConversationCard } from './conversations';
import { endpoint, NoInput } from './endpoint';
import { Id, Instant } from './fields';
import { MatchCard } from './matching';
import { Group, OfferingCard } from './offerings';

/** The desk of one context: what waits first, then what is offered, then settings. */
export const Desk = z.object({
  side: z.enum(SIDES),
  name: z.string(),
  organisationName: z.string().nullable(),
  /** Requests to answer, oldest clock first. */
  waiting: z.array(MatchCard),
  /** At most five new matches, best first. */
  proposed: z.array(MatchCard),
  /** Matches that wait for the other side. */
  asked: z.array(MatchCard),
  challenges: z.array(ChallengeCard),
  offerings: z.array(OfferingCard),
  group: Group.nullable(),
  conversations: z.array(ConversationCard),
  /** Postings that ask for confirmation. */
  confirm: z.array(
    z.object({ kind: z.enum(['challenge', 'offering']), id: Id, title: z.string(), confirmedAt: Instant }),
  ),
  /** Whether the organisation still has to be verified before it can publish (councils). */
  unverified: z.boolean(),
});
export type Desk = z.output<typeof Desk>;

export const deskApi = {
  'GET /desk': endpoint({
    may: 'desk.read',
    input: NoInput,
    answer: Desk,
    about: 'What waits for me, and what is on offer.',
  }),
} as const;
