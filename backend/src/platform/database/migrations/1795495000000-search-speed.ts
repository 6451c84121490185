/**
 * Search over a hundred thousand documents: short rows (texts and vectors stand outside of them), facet values as
 * numbers, counts of everything kept at hand, and what must not be found now taken from the short list `search_stale`
 * instead of a look at every row. Documents are derived, so they are dropped and written again by the next run of `search.sync`.
 */
export const searchSpeed = [
  'SearchSpeed1795495000000',
  // Takes away: the view goes with the table below, in one transaction.
  'drop view search_visible',
  // Takes away: from before the first release, and documents are written again from their rows.
  'drop table search_document',
  'delete from search_lexicon',
  // Most words are cut to one stem in both languages, which is then looked up once.
  `create or replace function search_word(word text) returns tsquery language sql immutable parallel safe as $$
     select case when de = en then de else de || en end
     from (select to_tsquery('search_de', word) as de, to_tsquery('search_en', word) as en) q $$`,
  `create table search_document (
     kind text not null,
     id uuid not null,
     language text not null,
     published_at timestamptz not null,
     lat double precision,
     lon double precision,
     facets smallint[] not null,
     title_words tsvector not null,
     title text not null,
     text text not null,
     member_text text not null,
     words tsvector not null,
     member_words tsvector,
     lexicon text[] not null,
     fingerprint text not null,
     primary key (kind, id)
   ) with (toast_tuple_target = 128)`,
  'alter table search_document alter column facets set storage main, alter column title_words set storage main',
  'create index on search_document using gin (words) with (fastupdate = off)',
  'create index on search_document using gin (member_words) with (fastupdate = off) where member_words is not null',
  'create index on search_document using gin (facets) with (fastupdate = off)',
  'create index on search_document (published_at desc, id)',
  // Number 0 stands in every document, so that counting it counts documents.
  `create table search_facet (
     no smallint not null,
     facet text not null,
     value text not null,
     constraint pk_search_facet primary key (no),
     constraint uq_search_facet_facet_value unique (facet, value)
   )`,
  `insert into search_facet values (0, 'total', '')`,
  `create table search_total (
     kind text not null,
     no smallint not null,
     documents integer not null,
     constraint pk_search_total primary key (kind, no)
   )`,
  ...(['challenge', 'offering', 'organisation'] as const).map(
    (table) => `create index ix_${table}_id on ${table} (id) where indexed_revision is distinct from revision`,
  ),
  'create index ix_group_profile_group_id on group_profile (group_id) where indexed_revision is distinct from revision',
  ...['challenge', 'offering', 'group_profile', 'organisation', 'solved_case'].map(
    (table) => `update ${table} set indexed_revision = null where indexed_revision is not null`,
  ),
] as const;
