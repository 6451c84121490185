import { similarityOf } from '../../semantics/similarity';
import type { VectorTable } from '../../semantics/vector-table';
import type { Hit, Index, SearchOptions } from '../inverted/inverted-index';
import type { Item } from '../inverted/item';
import type { Query } from './query';
import { ranked } from './rank';

/** A text that answers a question by its words, by its meaning, or by both. */
export interface Found extends Hit {
  /** How near it is to the question in meaning, 0 to 1; null where no vector of the two is known. */
  readonly similarity: number | null;
}

/** What a question means, and the texts it is compared with. */
export interface Meaning {
  readonly vector: Int8Array;
  readonly table: VectorTable;
  /** The cosine of texts that have nothing to do with each other. */
  readonly unrelated: number;
}

/**
 * The texts that answer a question: those that do so best by words and, where its meaning is known, as many that are
 * nearest to it. Of each both is told. The one way in which preview, round and evaluation find candidates.
 */
export function found(index: Index, query: Query, meaning: Meaning | null, options: SearchOptions = {}): Found[] {
  if (!meaning) return ranked(index, query, options).map((hit) => ({ ...hit, similarity: null }));
  const { vector, table } = meaning;
  const near: readonly Item[] = options.among
    ? [...new Set(options.among)].flatMap((id) => table.owned(id) ?? [])
    : table.nearest(vector, options.limit ?? 0, options.filter);
  const hits = ranked(index, query, { ...options, also: near.map(({ id }) => id) });
  const met = new Set(hits.map(({ id }) => id));
  const unmet = near.filter(({ id }) => !met.has(id)).map(({ id, group }) => ({ id, group, score: 0, coverage: 0 }));
  return [...hits, ...unmet].map((hit) => {
    const cosine = table.cosine(vector, hit.id);
    return { ...hit, similarity: cosine === null ? null : similarityOf(cosine, meaning) };
  });
}
