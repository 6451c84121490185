import { TEXT_LANGUAGES } from '@domain/languages';
import { ENDINGS, NAMINGS } from '@domain/solved';
import * as z from 'zod';
import { Poster } from './postings';
import { Done, endpoint } from './endpoint';
import { Id, Instant, written } from './fields';
import { FORMS } from './forms';

const Named = z.object({ id: Id, name: z.string() });

/** A solved case as this reader may see it. */
export const Solved = z.object({
  id: Id,
  challengeId: Id,
  title: z.string(),
  problem: z.string(),
  help: z.string(),
  poster: Poster,
  place: z.string().nullable(),
  district: z.string().nullable(),
  topics: z.array(z.string()),
  language: z.string(),
  publishedAt: Instant,
  example: z.boolean(),
  /** The group that helped; null unless it has agreed to be named. */
  group: Named.nullable(),
  /** For its owner and for the group: who is to be named, and where that stands. */
  naming: z.object({ state: z.enum(NAMINGS), group: Named.nullable() }).nullable(),
  /** Whether this reader speaks for that group and may say whether it is named. */
  mayAnswer: z.boolean(),
  mayWithdraw: z.boolean(),
  /** For its owner: goes along with new words. */
  version: z.number().int().nullable(),
});
export type Solved = z.output<typeof Solved>;

/** How a challenge of mine ended, and what can be told of it. */
export const EndingAnswer = z.object({
  ending: z.enum(ENDINGS).nullable(),
  /** Whether this reader may say it now. */
  maySay: z.boolean(),
  /** The published case, or null. */
  solvedId: Id.nullable(),
  /** Groups there was a conversation with; only they can be named. */
  partners: z.array(Named),
});
export type EndingAnswer = z.output<typeof EndingAnswer>;

const One = z.object({ id: Id });

export const solvedApi = {
  'GET /challenges/:id/ending': endpoint({
    may: 'ending.read',
    input: One,
    answer: EndingAnswer,
    about: 'How a challenge of my organisation ended.',
  }),
  'PUT /challenges/:id/ending': endpoint({
    may: 'ending.say',
    input: One.extend({ ending: z.enum(ENDINGS) }),
    answer: EndingAnswer,
    about: 'Says how an archived challenge ended. Anything but "helped" takes a published case back.',
  }),
  'POST /challenges/:id/solved': endpoint({
    may: 'solved.tell',
    input: One.extend({
      title: written(FORMS.solved.title),
      problem: written(FORMS.solved.problem),
      help: written(FORMS.solved.help),
      language: z.enum(TEXT_LANGUAGES).default('de'),
      /** A group to be named, if it agrees. */
      groupId: Id.nullable().default(null),
      /** What these words replace; null for nothing. */
      version: z.number().int().nullable().optional(),
    }),
    answer: Solved,
    about:
      'Publishes a solved case, or new words for it. The group is asked, and named once it agrees. A stale `version` answers `posting.changed_elsewhere` and changes nothing.',
    perMinute: 20,
  }),
  'GET /solved/:id': endpoint({
    may: 'solved.read',
    input: One,
    answer: Solved,
    about: 'A solved case: what the problem was, what helped, with whom.',
  }),
  'POST /solved/:id/naming': endpoint({
    may: 'solved.name',
    input: One.extend({ agreed: z.boolean() }),
    answer: Solved,
    about: 'Says for the group whether it is named. It may change its mind.',
  }),
  'POST /solved/:id/withdraw': endpoint({
    may: 'solved.withdraw',
    input: One,
    answer: Done,
    about: 'Takes a solved case back; its text is deleted.',
  }),
} as const;
