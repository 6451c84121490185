import { CHALLENGE, CHALLENGE_LIMITS as L, LOCKS, QUESTIONS, SENSITIVE_KINDS } from '@domain/challenges';
import * as z from 'zod';
import { endpoint, NoInput, PlainText } from './endpoint';
import { Id, text } from './fields';
import { ListQuery, listOf, OwnPosting, PossibleSteps, PostingCard, Step } from './postings';
import { draftOf, onCardOf, shownOf } from './schema-of';

/** A challenge while it is being written: everything may still be missing. */
export const ChallengeDraft = draftOf(CHALLENGE);
export type ChallengeDraft = z.output<typeof ChallengeDraft>;

/** One row of a list: what everybody may see. */
export const ChallengeCard = PostingCard.extend({
  ...onCardOf(CHALLENGE),
  /** How many groups have answered "interested". */
  interested: z.number().int(),
});
export type ChallengeCard = z.output<typeof ChallengeCard>;

/** An answer as this reader sees it; `text` is null where the lock keeps it closed. */
export const ShownAnswer = z.object({ question: z.enum(QUESTIONS), lock: z.enum(LOCKS), text: z.string().nullable() });

/** A whole challenge as this reader may see it. Owner-only fields are null for everybody else. */
export const Challenge = ChallengeCard.extend({
  ...shownOf(CHALLENGE),
  answers: z.array(ShownAnswer),
  steps: PossibleSteps,
  own: OwnPosting.extend({ matches: z.number().int() }).nullable(),
});
export type Challenge = z.output<typeof Challenge>;

/** What the text suggests; nothing of it is stored. Offsets count UTF-16 units in `text`. */
export const Suggestions = z.object({
  title: z.string(),
  topics: z.array(z.string()),
  sector: z.string().nullable(),
  /** Passages that look like names, prices, addresses or drawing numbers, per question. */
  sensitive: z.array(
    z.object({
      question: z.enum(QUESTIONS),
      kind: z.enum(SENSITIVE_KINDS),
      from: z.number().int(),
      to: z.number().int(),
      text: z.string(),
    }),
  ),
  locks: z.partialRecord(z.enum(QUESTIONS), z.enum(LOCKS)),
});
export type Suggestions = z.output<typeof Suggestions>;

export const challengesApi = {
  'GET /challenges': endpoint({
    may: 'challenge.list',
    input: ListQuery,
    answer: listOf(ChallengeCard),
    about: 'Open challenges, newest first.',
  }),
  'GET /challenges/mine': endpoint({
    may: 'challenge.mine',
    input: NoInput,
    answer: z.object({ items: z.array(ChallengeCard) }),
    about: 'Challenges of my organisation in every state.',
  }),
  'POST /challenges/suggestions': endpoint({
    may: 'preview.use',
    input: z.object({ texts: z.partialRecord(z.enum(QUESTIONS), text(L.answer)) }),
    answer: Suggestions,
    about: 'Topics, sector, title and locks suggested from a text that is thrown away at once.',
    perMinute: 60,
  }),
  'POST /challenges': endpoint({
    may: 'challenge.create',
    input: ChallengeDraft,
    answer: Challenge,
    about: 'Keeps a new draft.',
  }),
  'GET /challenges/:id': endpoint({
    may: 'challenge.read',
    input: z.object({ id: Id }),
    answer: Challenge,
    about: 'One challenge as this reader may see it.',
  }),
  'PUT /challenges/:id': endpoint({
    may: 'challenge.update',
    input: ChallengeDraft.extend({ id: Id, version: z.number().int().optional() }),
    answer: Challenge,
    about: 'Changes a challenge. A stale `version` answers `posting.changed_elsewhere` and changes nothing.',
  }),
  'POST /challenges/:id/steps': endpoint({
    may: 'challenge.step',
    input: Step,
    answer: Challenge,
    about: 'Submits, approves, returns, pauses, resumes, confirms, withdraws or archives.',
  }),
  'GET /feeds/challenges.atom': endpoint({
    may: 'feed.read',
    input: NoInput,
    answer: PlainText,
    type: 'application/atom+xml',
    about: 'The newest open challenges as an Atom feed (RFC 4287), with the text everybody may read.',
  }),
} as const;
