/** What a search can be narrowed by; several values of one facet widen it again. In the order in which they are shown. */
export const SEARCH_FACETS = [
  'topic',
  'format',
  'sector',
  'district',
  'institutionType',
  'maturity',
  'protection',
  'language',
] as const;
export type SearchFacet = (typeof SEARCH_FACETS)[number];
