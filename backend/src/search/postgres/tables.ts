import type { Tx } from '@backend/platform/database';
import type { DocumentKey, SearchDocument } from '../engine';
import { fingerprintOf } from '../fingerprint';
import { lexiconOf, wordsOf, type Splitter } from './words';

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

function rowOf(document: SearchDocument, split: Splitter) {
  const { title, text, memberText, publishedAt, ...rest } = document;
  return {
    kind: rest.kind,
    id: rest.id,
    language: rest.language,
    title,
    text,
    member_text: memberText,
    topic_words: rest.topicWords,
    parts: partsOf(`${title} ${text}`, split),
    member_parts: partsOf(memberText, split),
    topics: rest.topics,
    sectors: rest.sectors,
    district: rest.district,
    formats: rest.formats,
    institution_type: rest.institutionType,
    maturities: rest.maturities,
    lat: rest.position?.lat ?? null,
    lon: rest.position?.lon ?? null,
    fingerprint: fingerprintOf(document),
    published_at: publishedAt.toISOString(),
    lexicon: [...lexiconOf(`${title} ${text}`).keys()],
  };
}

const insertInto = (table: string): string => `
  insert into ${table} (kind, id, language, title, text, member_text, topics, sectors, district, formats,
                        institution_type, maturities, lat, lon, fingerprint, published_at, lexicon, words, member_words)
  select r.kind, r.id, r.language, r.title, r.text, r.member_text, r.topics, r.sectors, r.district, r.formats,
         r.institution_type, r.maturities, r.lat, r.lon, r.fingerprint, r.published_at, r.lexicon,
         search_vector(r.language, r.title, r.topic_words, r.text, r.parts),
         search_vector(r.language, r.title, r.topic_words, r.text || ' ' || r.member_text, r.parts || ' ' || r.member_parts)
  from jsonb_to_recordset($1::jsonb) as r(
    kind text, id uuid, language text, title text, text text, member_text text, topic_words text, parts text,
    member_parts text, topics text[], sectors text[], district text, formats text[], institution_type text,
    maturities text[], lat double precision, lon double precision, fingerprint text, published_at timestamptz,
    lexicon text[])`;

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

/** Serialises writers with a rebuild, which would otherwise swap away what they write: "dialogwerk search". */
export const lockWriters = (tx: Tx): Promise<unknown> => tx.query('select pg_advisory_xact_lock(1414213562)');

/** Deletes documents and takes their words out of the lexicon. */
export async function remove(tx: Tx, keys: readonly DocumentKey[]): Promise<void> {
  await lockWriters(tx);
  const gone = await tx.query<[{ lexicon: string[] }[], number]>(
    `delete from search_document d using jsonb_to_recordset($1::jsonb) as k(kind text, id uuid)
     where d.kind = k.kind and d.id = k.id returning d.lexicon`,
    [JSON.stringify(keys)],
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
  await tx.query(insertInto('search_document'), [JSON.stringify(documents.map((one) => rowOf(one, split)))]);
  const words = new Map<string, { word: string; by: number }>();
  for (const { title, text } of documents) {
    for (const [key, word] of lexiconOf(`${title} ${text}`))
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
  await tx.query('create table search_document_next (like search_document including all)');
  await tx.query('create temporary table lexicon_next (key text, word text) on commit drop');
  let count = 0;
  for await (const batch of documents) {
    await tx.query(insertInto('search_document_next'), [JSON.stringify(batch.map((one) => rowOf(one, split)))]);
    const rows = batch.flatMap(({ title, text }) =>
      [...lexiconOf(`${title} ${text}`)].map(([key, word]) => ({ key, word })),
    );
    await tx.query(
      'insert into lexicon_next select key, word from jsonb_to_recordset($1::jsonb) as r(key text, word text)',
      [JSON.stringify(rows)],
    );
    count += batch.length;
  }
  return count;
}

/** Puts the second table in place of the first, in the caller's transaction: readers see the old one until then. */
export async function swap(tx: Tx): Promise<void> {
  await tx.query('drop table search_document');
  await tx.query('alter table search_document_next rename to search_document');
  await tx.query('delete from search_lexicon');
  await tx.query(
    `insert into search_lexicon (key, word, documents)
     select key, min(word), count(*)::int from lexicon_next group by key`,
  );
}
