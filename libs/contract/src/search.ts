import { FORMATS } from '@domain/offerings';
import { SIDES } from '@domain/accounts';
import { SEARCH_FACETS, type SearchFacet } from '@domain/search';
import * as z from 'zod';
import { endpoint } from './endpoint';
import { Day, Id, Instant, Postcode } from './fields';
import { USUAL_RADIUS } from './search-radii';

export { SEARCH_FACETS, type SearchFacet };

export const SEARCH_KINDS = ['challenge', 'offering', 'group', 'institution', 'solved'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** With fewer hits than this an answer comes with help: similar words, larger radii, fewer filters. */
export const FEW_HITS = 5;

const several = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => (Array.isArray(given) ? given : given.split(',')).map((one) => one.trim()).filter(Boolean))
  .pipe(z.array(z.string().max(60)).max(30));

const eachFacet = <T>(schema: T): Record<SearchFacet, T> =>
  Object.fromEntries(SEARCH_FACETS.map((name) => [name, schema])) as Record<SearchFacet, T>;

export const SearchQuery = z.object({
  q: z.string().max(400).default(''),
  kind: z.enum(SEARCH_KINDS).optional(),
  /** A topic stands for everything beneath it, as a sector's section does for its divisions. */
  ...eachFacet(several.optional()),
  /** Only what lies within `km` kilometres of this postcode's centre; an unknown postcode narrows nothing. */
  near: Postcode.optional(),
  km: z.coerce.number().int().min(1).max(500).default(USUAL_RADIUS),
  sort: z.enum(['fitting', 'newest']).default('fitting'),
  page: z.coerce.number().int().min(1).max(200).default(1),
});
export type SearchQuery = z.output<typeof SearchQuery>;

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
  /** Since when it can be found. */
  publishedAt: Instant,
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
  /** Counts of each kind and facet value, as if nothing of that facet itself were chosen. */
  kinds: Facet,
  facets: z.object(eachFacet(Facet)),
  /** Where `near` is; null when nothing is narrowed by distance. */
  near: z.object({ postcode: z.string(), place: z.string(), km: z.number().int() }).nullable(),
  /** "Did you mean": what was searched for instead, because what was typed is found nowhere; or null. */
  instead: z.string().nullable(),
  /** Other words for the same thing that something would be found by; only when little is found. */
  similar: z.array(z.string()),
  /** How much larger radii would find, nearest first; only when little is found. */
  nearby: z.array(z.object({ km: z.number().int(), total: z.number().int() })),
  /** How much would be found without one of the chosen filters, most first; only when little is found. */
  without: z.array(z.object({ filter: z.enum(['kind', 'near', ...SEARCH_FACETS]), total: z.number().int() })),
  /** Which engine answered; `reduced` when the larger one is down. */
  engine: z.enum(['postgres', 'meilisearch', 'reduced']),
});
export type SearchAnswer = z.output<typeof SearchAnswer>;

export const searchApi = {
  'GET /search': endpoint({
    may: 'search.use',
    input: SearchQuery,
    answer: SearchAnswer,
    about: 'Finds challenges, solved cases, offerings, groups and institutions in everyday words.',
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
