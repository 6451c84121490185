import { vocabularyOf, wordsOf, type Splitter } from '@domain/text';
import { LOCKS } from '@backend/names';
import type { Tx } from '@backend/platform/database';
import type { DocumentKey, SearchDocument } from '../engine';
import { fingerprintOf } from '../fingerprint';
import { facetNumbers } from './facets';

/** Shorter words have no parts worth finding. */
const COMPOUND = 8;

/** Parts of all long words of a text, once each, so that a part finds the compound. */
function partsOf(text: string, split: Splitter): string {
  const parts = new Set<string>();
  for (const word of new Set(wordsOf(text))) {
    if (word.length >= COMPOUND) for (const part of split(word)) parts.add(part);
  }
  return [...parts].join(' ');
}

function rowOf(document: SearchDocument, facets: readonly number[], split: Splitter) {
  const { kind, id, language, title, text, memberText, topicWords, position, publishedAt } = document;
  return {
    kind,
    id,
    language,
    title,
    text,
    member_text: memberText,
    topic_words: topicWords,
    parts: partsOf(`${title} ${text}`, split),
    member_parts: partsOf(memberText, split),
    facets,
    lat: position?.lat ?? null,
    lon: position?.lon ?? null,
    fingerprint: fingerprintOf(document),
    published_at: publishedAt.toISOString(),
    lexicon: [...vocabularyOf(`${title} ${text}`).keys()],
  };
}

/** `member_words` holds everything a member may find, and is null where that is no more than everybody may. */
const insertInto = (table: string): string => `
  insert into ${table} (kind, id, language, published_at, lat, lon, facets, title_words, title, text, member_text,
                        words, member_words, lexicon, fingerprint)
  select r.kind, r.id, r.language, r.published_at, r.lat, r.lon, r.facets,
         strip(to_tsvector((case r.language when 'en' then 'search_en' else 'search_de' end)::regconfig, r.title)),
         r.title, r.text, r.member_text,
         search_vector(r.language, r.title, r.topic_words, r.text, r.parts),
         case when r.member_text <> '' then search_vector(
           r.language, r.title, r.topic_words, r.text || ' ' || r.member_text, r.parts || ' ' || r.member_parts) end,
         r.lexicon, r.fingerprint
  from jsonb_to_recordset($1::jsonb) as r(
    kind text, id uuid, language text, title text, text text, member_text text, topic_words text, parts text,
    member_parts text, facets smallint[], lat double precision, lon double precision, fingerprint text,
    published_at timestamptz, lexicon text[])`;

async function insert(tx: Tx, table: string, documents: readonly SearchDocument[], split: Splitter): Promise<void> {
  const numbersOf = await facetNumbers(tx, documents);
  const rows = documents.map((document) => rowOf(document, numbersOf(document), split));
  await tx.query(insertInto(table), [JSON.stringify(rows)]);
}

/** Counts the words of documents up or down; a word nobody uses any more stays with count 0 until the next rebuild. */
async function countWords(tx: Tx, words: ReadonlyMap<string, { word: string; by: number }>): Promise<void> {
  const rows = [...words].filter(([, { by }]) => by !== 0).map(([key, { word, by }]) => ({ key, word, by }));
  rows.sort((a, b) => (a.key < b.key ? -1 : 1));
  await tx.query(
    `insert into search_lexicon as l (key, word, documents)
     select r.key, r.word, r.by from jsonb_to_recordset($1::jsonb) as r(key text, word text, by int)
     on conflict (key) do update set documents = greatest(0, l.documents + excluded.documents)`,
    [JSON.stringify(rows)],
  );
}

/** Counts these documents up (1) or down (-1) in the totals per kind and facet value. */
async function countFacets(tx: Tx, keys: readonly DocumentKey[], by: 1 | -1): Promise<void> {
  await tx.query(
    `insert into search_total as t (kind, no, documents)
     select d.kind, no, count(*) * ${by} from jsonb_to_recordset($1::jsonb) as k(kind text, id uuid)
       join search_document d using (kind, id) cross join unnest(d.facets) as no group by 1, 2
     on conflict (kind, no) do update set documents = t.documents + excluded.documents`,
    [JSON.stringify(keys.map(({ kind, id }) => ({ kind, id })))],
  );
}

/** Serialises writers with a rebuild, which would otherwise swap away what they write. */
export const lockWriters = (tx: Tx): Promise<unknown> =>
  tx.query('select pg_advisory_xact_lock($1)', [LOCKS.searchWriters]);

/** Deletes documents and takes them out of the counts. */
export async function remove(tx: Tx, keys: readonly DocumentKey[]): Promise<void> {
  if (keys.length === 0) return;
  await lockWriters(tx);
  await countFacets(tx, keys, -1);
  const gone = await tx.query<[{ lexicon: string[] }[], number]>(
    `delete from search_document d using jsonb_to_recordset($1::jsonb) as k(kind text, id uuid)
     where d.kind = k.kind and d.id = k.id returning d.lexicon`,
    [JSON.stringify(keys.map(({ kind, id }) => ({ kind, id })))],
  );
  const words = new Map<string, { word: string; by: number }>();
  for (const { lexicon } of gone[0]) {
    for (const key of lexicon) words.set(key, { word: key, by: (words.get(key)?.by ?? 0) - 1 });
  }
  await countWords(tx, words);
}

/** Writes documents in place of older ones. */
export async function put(tx: Tx, documents: readonly SearchDocument[], split: Splitter): Promise<void> {
  if (documents.length === 0) return;
  await remove(tx, documents);
  await insert(tx, 'search_document', documents, split);
  await countFacets(tx, documents, 1);
  const words = new Map<string, { word: string; by: number }>();
  for (const { title, text } of documents) {
    for (const [key, word] of vocabularyOf(`${title} ${text}`))
      words.set(key, { word, by: (words.get(key)?.by ?? 0) + 1 });
  }
  await countWords(tx, words);
}

/** Fills a second table with everything; resolves to the number of documents. */
export async function fill(
  tx: Tx,
  documents: AsyncIterable<readonly SearchDocument[]>,
  split: Splitter,
): Promise<number> {
  await lockWriters(tx);
  await tx.query(
    `create table search_document_next (like search_document including all excluding indexes)
     with (toast_tuple_target = 128)`,
  );
  await tx.query('create temporary table lexicon_next (key text, word text) on commit drop');
  let count = 0;
  for await (const batch of documents) {
    await insert(tx, 'search_document_next', batch, split);
    const rows = batch.flatMap(({ title, text }) =>
      [...vocabularyOf(`${title} ${text}`)].map(([key, word]) => ({ key, word })),
    );
    await tx.query(
      'insert into lexicon_next select key, word from jsonb_to_recordset($1::jsonb) as r(key text, word text)',
      [JSON.stringify(rows)],
    );
    count += batch.length;
  }
  return count;
}

/** Indexes are built faster in one go than row by row; a large one may take longer than a statement usually may. */
const INDEXES = [
  `set local statement_timeout = 0`,
  `set local maintenance_work_mem = '128MB'`,
  'alter table search_document_next add primary key (kind, id)',
  'create index on search_document_next using gin (words) with (fastupdate = off)',
  `create index on search_document_next using gin (member_words) with (fastupdate = off)
   where member_words is not null`,
  'create index on search_document_next using gin (facets) with (fastupdate = off)',
  'create index on search_document_next (published_at desc, id)',
  'analyze search_document_next',
];

/** Puts the second table in place of the first, in the caller's transaction: readers see the old one until then. */
export async function swap(tx: Tx): Promise<void> {
  for (const statement of INDEXES) await tx.query(statement);
  await tx.query('delete from search_total');
  await tx.query(
    `insert into search_total (kind, no, documents)
     select kind, no, count(*) from search_document_next cross join unnest(facets) as no group by 1, 2`,
  );
  await tx.query('delete from search_lexicon');
  await tx.query(
    `insert into search_lexicon (key, word, documents)
     select key, min(word), count(*)::int from lexicon_next group by key`,
  );
  await tx.query('drop table search_document');
  await tx.query('alter table search_document_next rename to search_document');
}
