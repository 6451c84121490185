import { FORMATS } from '@domain/offerings';
import { SIDES } from '@domain/accounts';
import * as z from 'zod';
import { endpoint } from './endpoint';
import { Day, Id, Instant } from './fields';

export const SEARCH_KINDS = ['challenge', 'offering', 'group', 'institution'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

const several = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => (Array.isArray(given) ? given : given.split(',')).map((one) => one.trim()).filter(Boolean))
  .pipe(z.array(z.string().max(60)).max(30));

export const SearchQuery = z.object({
  q: z.string().max(400).default(''),
  kind: z.enum(SEARCH_KINDS).optional(),
  topic: several.optional(),
  sector: several.optional(),
  district: several.optional(),
  format: several.optional(),
  language: z.enum(['de', 'en']).optional(),
  page: z.coerce.number().int().min(1).max(200).default(1),
});

/** Highlights mark hits as [from, to) pairs of UTF-16 offsets, so that no markup travels. */
const Marked = z.object({ text: z.string(), marks: z.array(z.tuple([z.number().int(), z.number().int()])) });

export const Hit = z.object({
  kind: z.enum(SEARCH_KINDS),
  id: Id,
  title: Marked,
  excerpt: Marked,
  side: z.enum(SIDES),
  by: z.string().nullable(),
  place: z.string().nullable(),
  district: z.string().nullable(),
  topics: z.array(z.string()),
  formats: z.array(z.enum(FORMATS)),
  language: z.string(),
  confirmedAt: Instant.nullable(),
  ageing: z.boolean(),
  freeAgain: Day.nullable(),
  example: z.boolean(),
});
export type Hit = z.output<typeof Hit>;

const Facet = z.array(z.object({ value: z.string(), count: z.number().int() }));

export const SearchAnswer = z.object({
  hits: z.array(Hit),
  total: z.number().int(),
  page: z.number().int(),
  pages: z.number().int(),
  kinds: Facet,
  facets: z.object({ topic: Facet, sector: Facet, district: Facet, format: Facet, language: Facet }),
  /** "Did you mean", or null. */
  instead: z.string().nullable(),
  /** Which engine answered; `reduced` when the larger one is down. */
  engine: z.enum(['postgres', 'meilisearch', 'reduced']),
});
export type SearchAnswer = z.output<typeof SearchAnswer>;

export const searchApi = {
  'GET /search': endpoint({
    may: 'search.use',
    input: SearchQuery,
    answer: SearchAnswer,
    about: 'Finds challenges, offerings, groups and institutions in everyday words.',
    perMinute: 120,
  }),
  'GET /search/suggest': endpoint({
    may: 'search.use',
    input: z.object({ q: z.string().max(100) }),
    answer: z.object({ words: z.array(z.string()) }),
    about: 'Completes a word while typing.',
    perMinute: 240,
  }),
} as const;
