import { SIDES } from '@domain/accounts';
import {
  CHALLENGE_LIMITS as L,
  LOCKS,
  POSTING_STATES,
  POSTING_STEPS,
  QUESTIONS,
  RETURN_REASONS,
  WORK_CHANGES,
} from '@domain/challenges';
import { FORMATS } from '@domain/offerings';
import * as z from 'zod';
import { endpoint, Nothing, Written } from './endpoint';
import { Cursor, Id, Instant, line, Postcode, text } from './fields';

/** One answer as written by its owner, with its lock. */
export const LockedAnswer = z.object({ text: text(L.answer), lock: z.enum(LOCKS) });

const answers = z.object({
  what: LockedAnswer,
  where: LockedAnswer,
  cost: LockedAnswer,
  tried: LockedAnswer,
  enough: LockedAnswer,
});

/** A challenge while it is being written: everything may still be missing. */
export const ChallengeDraft = z.object({
  title: line(L.title).default(''),
  answers,
  topics: z.array(z.string().max(60)).max(L.topics).default([]),
  sector: z.string().max(4).nullable().default(null),
  plz: Postcode.nullable().default(null),
  formats: z.array(z.enum(FORMATS)).max(FORMATS.length).default([]),
  changesWork: z.enum(WORK_CHANGES).nullable().default(null),
  /** Whether the organisation's name stays hidden until a conversation opens. */
  anonymous: z.boolean().default(false),
  language: z.enum(['de', 'en']).default('de'),
});
export type ChallengeDraft = z.output<typeof ChallengeDraft>;

/** What a step still needs, as codes per field. */
export const Shortcoming = z.object({ field: z.string(), code: z.string() });

/** Who stands behind a posting, as far as this reader may know. */
export const Poster = z.object({
  side: z.enum(SIDES),
  organisationId: Id.nullable(),
  name: z.string().nullable(),
  parentName: z.string().nullable(),
});
export type Poster = z.output<typeof Poster>;

/** One row of a list: what everybody may see. */
export const ChallengeCard = z.object({
  id: Id,
  title: z.string(),
  poster: Poster,
  topics: z.array(z.string()),
  sector: z.string().nullable(),
  place: z.string().nullable(),
  district: z.string().nullable(),
  language: z.string(),
  state: z.enum(POSTING_STATES),
  publishedAt: Instant.nullable(),
  confirmedAt: Instant.nullable(),
  ageing: z.boolean(),
  example: z.boolean(),
  /** How many groups have answered "interested". */
  interested: z.number().int(),
});
export type ChallengeCard = z.output<typeof ChallengeCard>;

/** An answer as this reader sees it; `text` is null where the lock keeps it closed. */
export const ShownAnswer = z.object({ question: z.enum(QUESTIONS), lock: z.enum(LOCKS), text: z.string().nullable() });

/** A whole challenge as this reader may see it. Owner-only fields are null for everybody else. */
export const Challenge = ChallengeCard.extend({
  answers: z.array(ShownAnswer),
  formats: z.array(z.enum(FORMATS)),
  changesWork: z.enum(WORK_CHANGES).nullable(),
  plz: z.string().nullable(),
  anonymous: z.boolean(),
  /** Steps this reader may take now; buttons come from here. */
  steps: z.array(z.enum(POSTING_STEPS)),
  own: z
    .object({
      version: z.number().int(),
      shortcomings: z.array(Shortcoming),
      returned: z.object({ reason: z.enum(RETURN_REASONS), sentence: z.string() }).nullable(),
      reviewBy: Instant.nullable(),
      confirmBy: Instant.nullable(),
      matches: z.number().int(),
    })
    .nullable(),
});
export type Challenge = z.output<typeof Challenge>;

/** A step in the life of a posting, with the reason where one is needed. */
export const Step = z.object({
  id: Id,
  step: z.enum(POSTING_STEPS),
  reason: z.enum(RETURN_REASONS).optional(),
  sentence: line(L.sentence).optional(),
  /** The version the reader has seen; a step on an older one answers `posting.changed_elsewhere`. */
  version: z.number().int().optional(),
});

export const ListQuery = z.object({
  topic: z.string().max(60).optional(),
  sector: z.string().max(4).optional(),
  district: z.string().max(8).optional(),
  cursor: Cursor,
});

/** What the text suggests; nothing of it is stored. Offsets count UTF-16 units in `text`. */
export const Suggestions = z.object({
  title: z.string(),
  topics: z.array(z.string()),
  sector: z.string().nullable(),
  /** Passages that look like names, prices, addresses or drawing numbers, per question. */
  sensitive: z.array(
    z.object({
      question: z.enum(QUESTIONS),
      kind: z.string(),
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
    answer: z.object({ items: z.array(ChallengeCard), total: z.number().int(), next: z.string().nullable() }),
    about: 'Open challenges, newest first.',
  }),
  'GET /challenges/mine': endpoint({
    may: 'challenge.mine',
    input: Nothing,
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
    input: Nothing,
    answer: Written,
    type: 'application/atom+xml',
    about: 'The newest open challenges as an Atom feed (RFC 4287), with the text everybody may read.',
  }),
} as const;
