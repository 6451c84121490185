/**
 * What search keeps: documents of public text (and of text for members in a vector of its own), and the words they
 * hold. All of it is derived and may be emptied.
 */
export const search = [
  'Search1795483000000',
  ...(['de german', 'en english'] as const).flatMap((pair) => {
    const [short, language] = pair.split(' ');
    return [
      `create text search configuration search_${short} (copy = ${language})`,
      `alter text search configuration search_${short}
         alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with unaccent, ${language}_stem`,
    ];
  }),
  `create function search_word(word text) returns tsquery language sql immutable parallel safe as
   $$ select to_tsquery('search_de', word) || to_tsquery('search_en', word) $$`,
  `create function search_vector(language text, title text, topic_words text, body text, parts text) returns tsvector
   language sql immutable parallel safe as $$
     select setweight(to_tsvector(c.config, title), 'A')
         || setweight(to_tsvector('search_de', topic_words) || to_tsvector('search_en', topic_words), 'B')
         || setweight(to_tsvector(c.config, body), 'C')
         || setweight(to_tsvector('search_de', parts), 'D')
     from (select (case language when 'en' then 'search_en' else 'search_de' end)::regconfig as config) c $$`,
  `create table search_document (
     kind text not null,
     id uuid not null,
     language text not null,
     title text not null,
     text text not null,
     member_text text not null,
     topics text[] not null,
     sectors text[] not null,
     district text,
     formats text[] not null,
     published_at timestamptz not null,
     lexicon text[] not null,
     words tsvector not null,
     member_words tsvector not null,
     primary key (kind, id)
   )`,
  'create index on search_document using gin (words)',
  'create index on search_document using gin (member_words)',
  'create index on search_document (published_at desc, id)',
  `create table search_lexicon (
     key text not null,
     word text not null,
     documents integer not null,
     constraint pk_search_lexicon primary key (key)
   )`,
  'create index ix_search_lexicon_beginning on search_lexicon (key text_pattern_ops)',
  'create index ix_search_lexicon_similar on search_lexicon using gin (key gin_trgm_ops)',
  // What anybody may find now, read at every search: a withdrawn posting is gone at once, whatever the documents say.
  `create view search_visible as
     select 'challenge' as kind, id from challenge where state = 'published'
     union all select 'offering', id from offering where state = 'published'
     union all select kind, id from organisation where kind in ('group', 'institution')`,
] as const;
