import type { Hit, Index, SearchOptions } from '../inverted/inverted-index';
import type { Query } from './query';

/** The items that answer a query best. The one way in which preview, round and evaluation rank. */
export const ranked = (index: Index, query: Query, options: SearchOptions = {}): Hit[] => index.search(query, options);
