import { SEARCH_FACETS, type SearchFacet, type SearchKind } from '@contract/search';

/** What a search engine keeps of one thing. Built from the tables only, never from what a person typed. */
export interface SearchDocument {
  readonly kind: SearchKind;
  readonly id: string;
  readonly language: string;
  readonly title: string;
  /** Words everybody may read. */
  readonly text: string;
  /** Further words for signed-in members; never holds what only a partner may read. */
  readonly memberText: string;
  /** Labels and synonyms of its topics in both languages, so that one language finds the other. */
  readonly topicWords: string;
  /** By which values it is found; what stands above its topics and sectors is among them, so that a parent counts it. */
  readonly facets: Filters;
  /** Where it is, in degrees, no finer than what everybody may read of its place. */
  readonly position: Position | null;
  readonly publishedAt: Date;
}

/** Degrees, WGS 84. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
}

export interface DocumentKey {
  readonly kind: SearchKind;
  readonly id: string;
}

export const FACETS = SEARCH_FACETS;
export type FacetName = SearchFacet;
/** Everything a search can be narrowed by. */
export const FILTERS = ['kind', 'near', ...FACETS] as const;
export type FilterName = (typeof FILTERS)[number];

/** Values of one facet that count as a hit; an empty list filters nothing. */
export type Filters = Readonly<Record<FacetName, readonly string[]>>;

/** What facets are made of: codes, never words. Anything else is no value of any facet. */
export const isCode = (value: string): boolean => /^[\w.-]{1,60}$/.test(value);

export interface SearchRequest {
  readonly words: string;
  readonly kind: SearchKind | null;
  readonly filters: Filters;
  /** Only what lies within so many kilometres; things without a position are left out then. */
  readonly near: (Position & { readonly km: number }) | null;
  readonly sort: 'fitting' | 'newest';
  /** Only what holds all the words as they are: for feeds and saved searches, where help would be noise. */
  readonly exact?: boolean;
  readonly page: number;
  readonly perPage: number;
  /** Whether the reader may find things by words for members. */
  readonly asMember: boolean;
}

/** What a reader has narrowed by. */
export const chosenIn = ({ kind, near, filters }: SearchRequest): FilterName[] =>
  FILTERS.filter((name) =>
    name === 'kind' ? kind !== null : name === 'near' ? near !== null : filters[name].length > 0,
  );

/** Text with hits as [from, to) pairs of UTF-16 offsets. */
export interface Marked {
  readonly text: string;
  readonly marks: [number, number][];
}

export interface Count {
  readonly value: string;
  readonly count: number;
}

export interface FoundDocument extends DocumentKey {
  readonly title: Marked;
  readonly excerpt: Marked;
}

/** One page of hits; all counts are over what this reader may see. */
export interface Found {
  readonly documents: readonly FoundDocument[];
  readonly total: number;
  readonly kinds: readonly Count[];
  readonly facets: Readonly<Record<FacetName, readonly Count[]>>;
  /** The words that were searched instead because the given ones are found nowhere, or null. */
  readonly instead: string | null;
  /** How much larger radii would find (ascending), and how much would be found without one of the chosen filters. */
  readonly nearby: readonly { readonly km: number; readonly total: number }[];
  readonly without: readonly { readonly filter: FilterName; readonly total: number }[];
  /** Who answered; `reduced` when the external engine could not. */
  readonly engine: 'postgres' | 'meilisearch' | 'reduced';
}

/** What answers people's questions. */
export abstract class SearchEngine {
  abstract readonly name: 'postgres' | 'meilisearch';
  abstract search(request: SearchRequest): Promise<Found>;
  /** Words that begin like this, most used first; only of text that everybody may read. */
  abstract suggest(beginning: string, limit: number): Promise<string[]>;
}

/** `kind id` of a document, as a key of maps. */
export const keyOf = ({ kind, id }: DocumentKey): string => `${kind} ${id}`;

/** An engine with documents of its own. Derived from the tables: it may be emptied and rebuilt at any time. */
export abstract class StoringEngine extends SearchEngine {
  /** Adds or replaces; resolves once they can be found. */
  abstract put(documents: readonly SearchDocument[]): Promise<void>;
  abstract remove(keys: readonly DocumentKey[]): Promise<void>;
  /** Fills a second index and, after `beforeSwap`, swaps it in at once; resolves to the number of documents. */
  abstract rebuild(
    documents: AsyncIterable<readonly SearchDocument[]>,
    beforeSwap?: () => Promise<void>,
  ): Promise<number>;
  /** What every document says, as its fingerprint, by `keyOf`. */
  abstract fingerprints(): Promise<Map<string, string>>;
}

/** Too many documents are out of date: nothing is broken, and the small engine answers better for now. */
export class TooFarBehind extends Error {
  override readonly name = 'TooFarBehind';
}
