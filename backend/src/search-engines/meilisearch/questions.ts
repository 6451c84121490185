import { SEARCH_RADII } from '@contract/search-radii';
import type { MultiSearchQuery } from 'meilisearch';
import { FACETS, isCode, type DocumentKey, type FilterName, type SearchRequest, chosenIn } from '../engine';
import { meiliKey } from './document';

const NOTHING = 'kind IN []';

/**
 * How alike in meaning a hit must be, 0 to 1, where texts that have nothing in common score 0.5. Without it every document
 * would be a hit, the most distant last.
 */
const ALIKE = 0.7;

/** Meilisearch looks at ten words of a question. */
const MOST_FORMS = 10;

const isOneOf = (attribute: string, values: readonly string[]): string => {
  const codes = values.filter(isCode);
  return codes.length > 0 ? `${attribute} IN [${codes.map((code) => `"${code}"`).join(', ')}]` : NOTHING;
};

/** The condition of one filter, or null when nothing was chosen. */
function condition(name: FilterName, { kind, near, filters }: SearchRequest, km = near?.km): string | null {
  if (name === 'kind') return kind === null ? null : isOneOf('kind', [kind]);
  if (name === 'near') return near === null ? null : `_geoRadius(${near.lat}, ${near.lon}, ${(km ?? 0) * 1000})`;
  return filters[name].length === 0 ? null : isOneOf(name, filters[name]);
}

/** Leaves out what must not be found any more although the index still holds it. */
const visible = (hidden: readonly DocumentKey[]): string[] =>
  hidden.length === 0 ? [] : [`key NOT IN [${hidden.map((key) => `"${meiliKey(key)}"`).join(', ')}]`];

export const attributeOf = (name: FilterName): string | null => (name === 'near' ? null : name);

/** Radii beyond the one that was asked for. */
export const widerThan = ({ near }: SearchRequest): number[] =>
  SEARCH_RADII.filter((km) => near !== null && km > near.km);

/** How the words of a request are looked for. */
export interface Wording {
  readonly forms: readonly string[];
  /** `all` words, or as many `first` ones of them as some document has. */
  readonly how: 'all' | 'first';
  /** The embedder that may help, if one is set up. */
  readonly hybrid?: MultiSearchQuery['hybrid'];
}

/**
 * Everything one answer needs, asked at once: the page with the counts of all facets nothing is chosen of; then, per chosen
 * filter, the counts as if it were not; then larger circles.
 */
export function questionsOf(
  index: string,
  request: SearchRequest,
  { forms, how, hybrid }: Wording,
  hidden: readonly DocumentKey[],
): MultiSearchQuery[] {
  const chosen = chosenIn(request);
  const all = (except: FilterName | null, km?: number): string[] => [
    ...chosen.flatMap((name) => (name === except ? [] : (condition(name, request, km) ?? []))),
    ...visible(hidden),
  ];
  const asked = {
    indexUid: index,
    // Meilisearch forgives no errors and completes no words between quotes.
    q: forms
      .slice(0, MOST_FORMS)
      .map((form) => (request.exact ? `"${form}"` : form))
      .join(' '),
    matchingStrategy: how === 'all' ? ('all' as const) : ('last' as const),
    sort: request.sort === 'newest' ? ['published:desc'] : [],
    ...(hybrid ? { hybrid, rankingScoreThreshold: ALIKE } : {}),
  };
  const count = { ...asked, page: 1, hitsPerPage: 0, attributesToRetrieve: [] };
  const free = (['kind', ...FACETS] as const).filter((name) => !chosen.includes(name));
  return [
    {
      ...asked,
      filter: all(null),
      page: request.page,
      hitsPerPage: request.perPage,
      facets: free.flatMap((name) => attributeOf(name) ?? []),
      attributesToRetrieve: ['kind', 'id', 'title', 'text'],
    },
    ...chosen.map((name) => ({ ...count, filter: all(name), facets: [attributeOf(name) ?? []].flat() })),
    ...widerThan(request).map((km) => ({ ...count, filter: all(null, km) })),
  ];
}
