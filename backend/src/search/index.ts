export { SearchEngine, type SearchDocument } from '@backend/search-engines';
export { SearchIndex } from './search-index';
export { SearchModule } from './search.module';
export { Search } from './search.service';
export { foundBy, topicWordsOf, type Known } from './sources/labels';
export {
  LONG_AGO,
  NO_POSTING,
  positionOf,
  SearchSource,
  textOf,
  type HitFacts,
  type Searchable,
  type SourceDocument,
} from './sources/source';
