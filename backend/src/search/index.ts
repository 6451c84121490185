export { SearchEngine, type SearchDocument } from './engine';
export { SearchIndex } from './search-index';
export { SearchModule } from './search.module';
export { Search } from './search.service';
