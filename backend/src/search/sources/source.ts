import type { SearchKind } from '@contract/search';
import type { Tx } from '@backend/platform/database';
import type { Position, SearchDocument } from '../engine';

/** A row whose document may be out of date, with the revision that was read. */
export interface DirtyRow {
  readonly id: string;
  readonly revision: number;
}

/** Where the documents of one kind come from. */
export interface SearchSource {
  readonly kind: SearchKind;
  /** Table whose `revision` and `indexed_revision` differ while a document is out of date, and its key column. */
  readonly table: { readonly name: string; readonly key: string; readonly where?: string };
  /** The documents of these rows as they are now; rows that must not be found are absent. */
  documents(ids: readonly string[], tx?: Tx): Promise<SearchDocument[]>;
}

/** Longest text of a document, in UTF-16 units; more would only slow down highlighting. */
const LONGEST = 20_000;

/** Joins what a document says, without signs that the highlighter uses itself. */
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
