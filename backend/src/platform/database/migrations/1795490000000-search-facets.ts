/**
 * Search by distance, kind of institution and maturity, and a fingerprint that tells whether a document still says what
 * its row says. Documents are derived, so they are dropped and written again by the next run of `search.sync`.
 */
export const searchFacets = [
  'SearchFacets1795490000000',
  'delete from search_document',
  'delete from search_lexicon',
  `alter table search_document
     add column institution_type text,
     add column maturities text[] not null,
     add column lat double precision,
     add column lon double precision,
     add column fingerprint text not null`,
  ...['challenge', 'offering', 'group_profile', 'organisation'].map(
    (table) => `update ${table} set indexed_revision = null where indexed_revision is not null`,
  ),
] as const;
