import { SEARCH_FACETS, type SearchFacet } from '@domain/search';
import type { ReferenceData } from '@backend/reference';
import type { Filters } from '@backend/search-engines';

/** Labels and synonyms of topics and of what stands above them, in every language. */
export function topicWordsOf(reference: ReferenceData, topics: readonly string[]): string {
  const ids = new Set(topicsOf(reference, topics));
  const found = reference.topics.filter(({ id }) => ids.has(id));
  return found.flatMap(({ words }) => words).join(', ');
}

/** Topics and everything above them, each once, so that a filter for a parent finds what is beneath it. */
const topicsOf = (reference: ReferenceData, topics: readonly string[]): string[] =>
  topics.flatMap((topic) => reference.topicPath(topic));

/** The sectors themselves and the sections above them, so that a filter for "C" finds "25". */
const sectorsOf = (reference: ReferenceData, codes: readonly string[]): string[] =>
  codes.flatMap((code) => [code, reference.sectionOf(code) ?? code]);

/** What facets know of one thing; nothing and null are no values. */
export type Known = Partial<Record<SearchFacet, readonly (string | null | undefined)[]>>;

/** By which values a thing is found of which this is known, each once and with what stands above it. */
export function foundBy(reference: ReferenceData, ...known: readonly Known[]): Filters {
  const above: Partial<Record<SearchFacet, typeof topicsOf>> = { topic: topicsOf, sector: sectorsOf };
  return Object.fromEntries(
    SEARCH_FACETS.map((facet) => {
      const values = known.flatMap((one) => one[facet] ?? []).filter((value) => typeof value === 'string');
      return [facet, [...new Set(above[facet]?.(reference, values) ?? values)]];
    }),
  ) as unknown as Filters;
}
