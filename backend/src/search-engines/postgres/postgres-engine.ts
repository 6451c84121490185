import { folded, queryWords, wordsOf, type Splitter } from '@domain/text';
import type { Database } from '@backend/platform/database';
import {
  FACETS,
  StoringEngine,
  type Count,
  type DocumentKey,
  type FilterName,
  type Found,
  type SearchDocument,
  type SearchRequest,
  chosenIn,
} from '../engine';
import { marked, OPEN, SHUT } from './marks';
import { Parameters, Statement, wordsQuery, type Tsquery } from './query';
import { fill, put, remove, swap } from './tables';

/** A count of one facet value, with one of the chosen filters left out ('': none). */
interface CountRow extends Count {
  readonly without: FilterName | '';
  readonly facet: string;
}

interface Answered {
  readonly hits: readonly (DocumentKey & { readonly title: string; readonly excerpt: string })[] | null;
  readonly counts: readonly CountRow[] | null;
}

/**
 * For one search: the indexes are always right (the planner neither knows what it costs to read a vector that stands
 * outside its row, nor how few rows are behind), and helpers would be started for less work than starting them takes.
 */
const SETTINGS = `select set_config('enable_seqscan', 'off', true), set_config('work_mem', '32MB', true),
  set_config('max_parallel_workers_per_gather', '0', true)`;

type Wanted = { readonly words: readonly string[]; readonly how: '&&' | '||' };

/** Full text search of PostgreSQL in German and English, with typo tolerance and compound parts. */
export class PostgresEngine extends StoringEngine {
  override readonly name = 'postgres';

  constructor(
    private readonly db: Database,
    private readonly split: Splitter,
    /** Other names for what these words together name: the topic list's. */
    private readonly otherNames: (words: readonly string[]) => readonly (readonly string[])[] = () => [],
  ) {
    super();
  }

  override put(documents: readonly SearchDocument[]): Promise<void> {
    return this.db.transaction((tx) => put(tx, documents, this.split));
  }

  override remove(keys: readonly DocumentKey[]): Promise<void> {
    return this.db.transaction((tx) => remove(tx, keys));
  }

  override async search(request: SearchRequest): Promise<Found> {
    const words = queryWords(request.words);
    if (words.length === 0) return this.answer(request, null);
    const exact = await this.answer(request, { words, how: '&&' });
    if (exact.total > 0 || request.exact) return exact;
    const corrected = await this.corrected(words);
    if (corrected !== null) {
      const found = await this.answer(request, { words: corrected, how: '&&' });
      if (found.total > 0) return { ...found, instead: corrected.join(' ') };
    }
    return words.length > 1 ? this.answer(request, { words: corrected ?? words, how: '||' }) : exact;
  }

  private async answer(request: SearchRequest, wanted: Wanted | null): Promise<Found> {
    const to = new Parameters();
    const { sql } = new Statement(request, wanted && this.tsquery(request, wanted, to), to, [OPEN, SHUT]);
    const [row] = await this.db.transaction(async (tx) => {
      await tx.query(SETTINGS);
      return tx.query<Answered[]>(sql, to.values);
    });
    const counts = row?.counts ?? [];
    const of = (facet: string): Count[] =>
      counts
        .filter((one) => one.facet === facet)
        .map(({ value, count }) => ({ value, count }))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    const totals = new Map(counts.filter(({ facet }) => facet === 'total').map((one) => [one.without, one.count]));
    return {
      documents: (row?.hits ?? []).map((hit) => ({ ...hit, title: marked(hit.title), excerpt: marked(hit.excerpt) })),
      total: totals.get('') ?? 0,
      kinds: of('kind'),
      facets: Object.fromEntries(FACETS.map((name) => [name, of(name)])) as unknown as Found['facets'],
      instead: null,
      engine: this.name,
      nearby: of('nearby')
        .map(({ value, count }) => ({ km: Number(value), total: count }))
        .sort((a, b) => a.km - b.km),
      without: chosenIn(request).map((filter) => ({ filter, total: totals.get(filter) ?? 0 })),
    };
  }

  private tsquery(request: SearchRequest, { words, how }: Wanted, to: Parameters): Tsquery {
    const asked = wordsQuery(words, this.split, how, to);
    const named = how === '&&' && !request.exact ? this.otherNames(words) : [];
    const others = named.map((other) => wordsQuery(other, this.split, '&&', to));
    return { asked, found: [asked, ...others].join(' || ') };
  }

  /** The words with those that no document holds replaced by the nearest known ones; null when nothing changes. */
  private async corrected(words: readonly string[]): Promise<string[] | null> {
    const keys = words.map(folded);
    const rows = await this.db.query<{ key: string; word: string | null }>(
      `select w.key, (
         select l.word from search_lexicon l
         where l.documents > 0 and l.key % w.key
         order by similarity(l.key, w.key) desc, l.documents desc, l.key limit 1
       ) as word
       from unnest($1::text[]) as w(key)
       where not exists (select 1 from search_lexicon k where k.documents > 0 and k.key like w.key || '%')`,
      [keys],
    );
    const known = new Map(rows.map(({ key, word }) => [key, word]));
    const changed = words.map((word, at) => known.get(keys[at] ?? '') ?? word);
    return changed.some((word, at) => word !== words[at]) ? changed : null;
  }

  override async suggest(beginning: string, limit: number): Promise<string[]> {
    const last = folded(wordsOf(beginning).at(-1) ?? '');
    if (last.length < 2 || last.length > 40) return [];
    const rows = await this.db.query<{ word: string }>(
      `with gone as (
         select unnest(d.lexicon) as key, count(*) as documents
         from search_stale s join search_document d using (kind, id) group by 1
       )
       select l.word from search_lexicon l left join gone g using (key)
       where l.documents > coalesce(g.documents, 0) and l.key like $1 || '%'
       order by l.documents desc, length(l.key), l.key limit $2`,
      [last, limit],
    );
    return rows.map(({ word }) => word);
  }

  override async rebuild(
    documents: AsyncIterable<readonly SearchDocument[]>,
    beforeSwap?: () => Promise<void>,
  ): Promise<number> {
    return this.db.transaction(async (tx) => {
      const count = await fill(tx, documents, this.split);
      await beforeSwap?.();
      await swap(tx);
      return count;
    });
  }

  override async fingerprints(): Promise<Map<string, string>> {
    const rows = await this.db.query<{ key: string; fingerprint: string }>(
      `select kind || ' ' || id as key, fingerprint from search_document`,
    );
    return new Map(rows.map(({ key, fingerprint }) => [key, fingerprint]));
  }
}
