import { SIDES } from '@domain/accounts';
import { PARTICIPANT_ROLES } from '@domain/conversations';
import * as z from 'zod';
import { ShownAnswer } from './challenges';
import { endpoint, NoInput } from './endpoint';
import { Id, Instant, written } from './fields';
import { FORMS } from './forms';

/** Somebody the others can turn to, with contact data: open to those who talk. */
export const ParticipantPerson = z.object({
  side: z.enum(SIDES),
  organisation: z.string(),
  name: z.string(),
  email: z.string(),
  phone: z.string(),
});

export const Message = z.object({
  id: Id,
  side: z.enum(SIDES),
  author: z.string(),
  mine: z.boolean(),
  text: z.string(),
  at: Instant,
});

export const ConversationCard = z.object({
  id: Id,
  challengeTitle: z.string(),
  /** Everybody else who takes part now. */
  others: z.array(z.object({ name: z.string(), side: z.enum(SIDES) })),
  openedAt: Instant,
  lastMessageAt: Instant.nullable(),
});
export type ConversationCard = z.output<typeof ConversationCard>;

export const Conversation = ConversationCard.extend({
  challengeId: Id,
  /** The match that says why the two were brought together, if there is one. */
  matchId: Id.nullable(),
  groupId: Id.nullable(),
  /** What the reader's organisation is in this conversation. */
  role: z.enum(PARTICIPANT_ROLES),
  people: z.array(ParticipantPerson),
  messages: z.array(Message),
  /** For the owner what the partner can read now, for the partner what it can read itself; closed ones have no text. */
  answers: z.array(ShownAnswer),
  /** Partner-only answers that this reader could open and the partner cannot read yet. */
  releasable: z.array(ShownAnswer),
  releasedAt: Instant.nullable(),
});
export type Conversation = z.output<typeof Conversation>;

export const conversationsApi = {
  'GET /conversations': endpoint({
    may: 'conversation.list',
    input: NoInput,
    answer: z.object({ items: z.array(ConversationCard) }),
    about: 'Conversations of my organisation, newest first.',
  }),
  'GET /conversations/:id': endpoint({
    may: 'conversation.read',
    input: z.object({ id: Id }),
    answer: Conversation,
    about: 'One conversation with contact data. Reading leaves no trace.',
  }),
  'POST /conversations/:id/messages': endpoint({
    may: 'conversation.write',
    input: z.object({ id: Id, text: written(FORMS.message.text) }),
    answer: Conversation,
    about: 'Writes to everybody else who takes part.',
    perMinute: 30,
  }),
  'POST /conversations/:id/release': endpoint({
    may: 'conversation.release',
    input: z.object({ id: Id }),
    answer: Conversation,
    about: 'Opens the partner-only answers of the challenge to this partner.',
  }),
} as const;
