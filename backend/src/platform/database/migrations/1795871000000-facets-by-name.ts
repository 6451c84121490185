/** Search documents name their facets; every one is written again by the next run of `search.sync`. */
export const facetsByName = [
  'FacetsByName1795871000000',
  'update challenge set indexed_revision = null where indexed_revision is not null',
  'update offering set indexed_revision = null where indexed_revision is not null',
  'update group_profile set indexed_revision = null where indexed_revision is not null',
  'update organisation set indexed_revision = null where indexed_revision is not null',
  'update solved_case set indexed_revision = null where indexed_revision is not null',
] as const;
