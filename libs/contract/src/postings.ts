import { SIDES } from '@domain/accounts';
import { TEXT_LANGUAGES } from '@domain/languages';
import { GUIDE_STEPS, POSTING_STATES, POSTING_STEPS, RETURN_REASONS, type StepRefusal } from '@domain/postings';
import * as z from 'zod';
import { Cursor, Id, Instant, written } from './fields';
import { FORMS } from './forms';
import type { ProblemCode } from './problems';

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

/** What every row of a list of postings shows. */
export const PostingCard = z.object({
  id: Id,
  title: z.string(),
  poster: Poster,
  topics: z.array(z.string()),
  place: z.string().nullable(),
  district: z.string().nullable(),
  language: z.enum(TEXT_LANGUAGES),
  state: z.enum(POSTING_STATES),
  publishedAt: Instant.nullable(),
  confirmedAt: Instant.nullable(),
  ageing: z.boolean(),
  example: z.boolean(),
});
export type PostingCard = z.output<typeof PostingCard>;

/** Steps this reader may take now; buttons come from here. */
export const PossibleSteps = z.array(z.enum(POSTING_STEPS));

/** What only the owner of a posting is told about it. */
export const OwnPosting = z.object({
  version: z.number().int(),
  shortcomings: z.array(Shortcoming),
  returned: z.object({ reason: z.enum(RETURN_REASONS), sentence: z.string() }).nullable(),
  reviewBy: Instant.nullable(),
  confirmBy: Instant.nullable(),
});
export type OwnPosting = z.output<typeof OwnPosting>;

/** Counts every change of a posting and every step in its life. */
const Version = z.number().int();

/** What a guide decides about the version she has read; about another one it answers `posting.changed_while_read`. */
const GuideStep = z.object({
  id: Id,
  step: z.enum(POSTING_STEPS).extract(GUIDE_STEPS),
  reason: z.enum(RETURN_REASONS).optional(),
  sentence: written(FORMS.return.sentence).optional(),
  version: Version,
});

/** What an owner decides. With `version`, on an older one it answers `posting.changed_elsewhere`. */
const OwnerStep = z.object({
  id: Id,
  step: z.enum(POSTING_STEPS).exclude(GUIDE_STEPS),
  version: Version.optional(),
});

/** A step in the life of a posting. */
export const Step = z.discriminatedUnion('step', [GuideStep, OwnerStep]);
export type Step = z.output<typeof Step>;

/** What each reason against a step is as a refusal; its words are those of the problem. */
export const STEP_PROBLEM: Readonly<Record<StepRefusal, ProblemCode>> = {
  no_such_step: 'posting.step_not_possible',
  nothing_to_read: 'posting.step_not_possible',
  incomplete: 'posting.incomplete',
  reason_missing: 'posting.reason_missing',
  owner_unverified: 'council.not_verified',
};

/** How a list of postings may be narrowed. */
export const ListQuery = z.object({
  topic: z.string().max(60).optional(),
  sector: z.string().max(4).optional(),
  district: z.string().max(8).optional(),
  cursor: Cursor,
});

/** One page of a list, and the cursor of the next. */
export const listOf = <Card extends z.ZodType>(card: Card) =>
  z.object({ items: z.array(card), total: z.number().int(), next: z.string().nullable() });
