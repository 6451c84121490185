/** What a search can be narrowed by; several values of one facet widen it again. */
export const SEARCH_FACETS = [
  'topic',
  'sector',
  'district',
  'format',
  'language',
  'institutionType',
  'maturity',
] as const;
export type SearchFacet = (typeof SEARCH_FACETS)[number];
