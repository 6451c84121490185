import type { SearchFacet, SearchKind, SentTo } from '@contract';
import { SEARCH_ADDRESS as NAMES } from '@contract/search-address';
import { USUAL_RADIUS } from '@contract/search-radii';
import type { Side } from '@domain/accounts';
import { SEARCH_FACETS } from '@domain/search';

/** Every kind with the side that marks it, in the order in which they are shown. */
export const SIDE_OF_KIND = {
  challenge: 'practice',
  solved: 'practice',
  offering: 'science',
  group: 'science',
  institution: 'science',
} as const satisfies Readonly<Record<SearchKind, Side>>;
export const KINDS = Object.keys(SIDE_OF_KIND) as SearchKind[];
export const FACETS = SEARCH_FACETS;
const MOST_CHARACTERS = 400;
const MOST_PAGES = 200;

export type Chosen = Readonly<Record<SearchFacet, readonly string[]>>;
export type Sort = 'fitting' | 'newest';

/** The search as it stands in the address. */
export interface SearchAddress extends Chosen {
  readonly q: string;
  readonly kind: SearchKind | null;
  /** Only what lies within `km` of this postcode. */
  readonly near: string | null;
  readonly km: number;
  readonly sort: Sort;
  readonly page: number;
}

type Params = Readonly<Record<string, string | undefined>>;

const listIn = (given: string | undefined): string[] =>
  [...new Set((given ?? '').split(',').filter(Boolean))].slice(0, 30);
const whole = (given: string | undefined, most: number, usual: number): number => {
  const number = Number(given);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : usual;
};
const eachFacet = <T>(value: (facet: SearchFacet) => T): Record<SearchFacet, T> =>
  Object.fromEntries(FACETS.map((facet) => [facet, value(facet)])) as Record<SearchFacet, T>;

export const isPostcode = (text: string): boolean => /^\d{5}$/.test(text);

/** Reads the address; anything that means nothing is left out. */
export function fromAddress(params: Params): SearchAddress {
  const near = params[NAMES.near] ?? '';
  return {
    ...eachFacet((facet) => listIn(params[NAMES[facet]])),
    q: (params[NAMES.q] ?? '').slice(0, MOST_CHARACTERS),
    kind: KINDS.find((kind) => kind === params[NAMES.kind]) ?? null,
    near: isPostcode(near) ? near : null,
    km: whole(params[NAMES.km], 500, USUAL_RADIUS),
    sort: params[NAMES.sort] === 'newest' ? 'newest' : 'fitting',
    page: whole(params[NAMES.page], MOST_PAGES, 1),
  };
}

/** Writes the address; what is at its beginning stays out (null), so that addresses stay short. */
export const toAddress = (search: SearchAddress): Record<string, string | null> => ({
  [NAMES.q]: search.q || null,
  [NAMES.kind]: search.kind,
  ...Object.fromEntries(FACETS.map((facet) => [NAMES[facet], search[facet].join(',') || null])),
  [NAMES.near]: search.near,
  [NAMES.km]: search.near && search.km !== USUAL_RADIUS ? String(search.km) : null,
  [NAMES.sort]: search.sort === 'newest' ? search.sort : null,
  [NAMES.page]: search.page > 1 ? String(search.page) : null,
});

/** What is kept when a search is saved, and what its feed is asked for. */
export const toWatch = ({ q, kind, near, km, ...search }: SearchAddress): SentTo<'GET /feeds/search.atom'> => ({
  q,
  ...(kind ? { kind } : {}),
  ...Object.fromEntries(FACETS.flatMap((facet) => (search[facet].length ? [[facet, [...search[facet]]]] : []))),
  ...(near ? { near, km } : {}),
});

/** The question to the backend. */
export const toQuery = (search: SearchAddress): SentTo<'GET /search'> => ({
  ...toWatch(search),
  ...(search.sort === 'newest' ? { sort: search.sort } : {}),
  page: search.page,
});

/** How many ways the list is narrowed; the kind stands above the list and does not count. */
export const chosenIn = (search: SearchAddress): number =>
  FACETS.reduce((sum, facet) => sum + search[facet].length, search.near ? 1 : 0);

/** The same search without one kind of narrowing, or without any. */
export const without = (search: SearchAddress, filter: SearchFacet | 'kind' | 'near'): SearchAddress => ({
  ...search,
  ...(filter === 'kind' || filter === 'near' ? { [filter]: null } : { [filter]: [] }),
  page: 1,
});
export const widened = (search: SearchAddress): SearchAddress => ({
  ...search,
  ...eachFacet(() => []),
  near: null,
  page: 1,
});

/** Whether there is anything to keep: the list of everything is no search. */
export const isAsking = (search: SearchAddress): boolean =>
  search.q.trim() !== '' || search.kind !== null || chosenIn(search) > 0;
