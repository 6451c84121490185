import type { Hit, SearchKind } from '@contract/search';
import type { Actor } from '@domain/accounts';
import { Registration } from '@backend/platform/registration';
import type { Position, SearchDocument } from '@backend/search-engines';

/** A row whose document may be out of date, with the revision that was read. */
export interface DirtyRow {
  readonly id: string;
  readonly revision: number;
}

/** A document as its source gives it; which kind it is of is known from the source. */
export type SourceDocument = Omit<SearchDocument, 'kind'>;

/** Everything of a hit that comes from the tables. */
export type HitFacts = Omit<Hit, 'kind' | 'id' | 'title' | 'excerpt'>;

/** What a room offers to be found. */
export interface Searchable {
  /** Table whose `revision` and `indexed_revision` differ while a document is out of date, and its key column. */
  readonly table: { readonly name: string; readonly key: string; readonly where?: string };
  /** The documents of these rows as they are now; rows that must not be found are absent. */
  documents(ids: readonly string[]): Promise<SourceDocument[]>;
  /** What hits show of these rows, by id, as this reader may see them now; what is not for this reader is absent. */
  facts(reader: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, HitFacts>>;
}

export const SOURCES = new Registration<{ readonly name: SearchKind }, Searchable>(
  'SearchSource',
  'SEARCH_KINDS of @contract/search',
);

/** Declares where what can be found of one kind comes from. */
export const SearchSource = (kind: SearchKind) => SOURCES.onClass<Searchable>({ name: kind });

/** Longest text of a document, in UTF-16 units; more would only slow down highlighting. */
const LONGEST = 20_000;

/** Joins what a document says, without characters that the highlighter uses itself. */
export const textOf = (...parts: readonly (string | null | undefined)[]): string =>
  parts
    .filter(Boolean)
    .join('\n')
    .replace(/[\uE000\uE001\0]/g, '')
    .slice(0, LONGEST)
    .toWellFormed();

/** A position, if both of its halves are known. */
export const positionOf = (lat: number | null | undefined, lon: number | null | undefined): Position | null =>
  typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : null;

/** For published things that do not say when; there are none, and they would not be news. */
export const LONG_AGO = new Date(0).toISOString();

/** What only postings have, for hits that are none. */
export const NO_POSTING = {
  side: 'science',
  topics: [],
  formats: [],
  language: 'de',
  confirmedAt: null,
  ageing: false,
} as const satisfies Partial<HitFacts>;
