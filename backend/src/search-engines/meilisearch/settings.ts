import { QUERY_STOP_WORDS } from '@domain/text';
import type { Embedder, Embedders, Settings, Synonyms } from 'meilisearch';
import { FACETS } from '../engine';

/**
 * Raised with every change of the settings, of the documents' shape or of how words are analysed: an index of a lower
 * one is built anew. A test compares it with what is below.
 */
export const SETTINGS_VERSION = 3;

/** The name of the optional embedder. */
export const EMBEDDER = 'texts';

/** What an embedder reads of a document: open text only in one index, members' text in the other. */
const READ = '{{doc.title}}\n{{doc.text|truncatewords:200}}';

/** The embedder an operator has set up (as Meilisearch describes it), or none. */
export const embeddersOf = (embedder: Readonly<Record<string, unknown>> | undefined): Embedders =>
  embedder ? { [EMBEDDER]: { documentTemplate: READ, ...embedder } as Embedder } : {};

const equality = { facetSearch: false, filter: { equality: true, comparison: false } };
const nothing = { equality: false, comparison: false };

/** How an index of ours is set up; everything is named, nothing is left to a default that lets more through. */
export const settingsOf = (synonyms: Synonyms, embedders: Embedders): Settings => ({
  searchableAttributes: ['titleForms', 'topicForms', 'textForms', 'whole'],
  displayedAttributes: ['key', 'kind', 'id', 'title', 'text', 'fingerprint'],
  filterableAttributes: [
    '_geo',
    { attributePatterns: ['key', 'kind', ...FACETS], features: equality },
    { attributePatterns: ['lexicon'], features: { facetSearch: true, filter: nothing } },
  ],
  sortableAttributes: ['published'],
  // The last two decide between equals, so that pages have neither holes nor doubles.
  rankingRules: ['sort', 'words', 'typo', 'attribute', 'proximity', 'exactness', 'published:desc', 'key:asc'],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnNumbers: true,
    disableOnWords: [],
    disableOnAttributes: [],
  },
  stopWords: [...QUERY_STOP_WORDS].sort(),
  synonyms,
  // Words come as stems of both languages. The segmenter for German would cut them again ("fähr-t"), and a mistyped
  // word elsewhere than the right one.
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['eng'] }],
  faceting: { maxValuesPerFacet: 500, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: 1_000_000 },
  proximityPrecision: 'byWord',
  searchCutoffMs: 250,
  embedders,
});
