import { Module } from '@nestjs/common';
import { ReferenceModule } from '@backend/reference';
import { TextModule } from '@backend/text';
import { engineProviders } from './engines';
import { SearchCards } from './search-cards';
import { SearchIndex } from './search-index';
import { SearchCommand } from './search.command';
import { SearchController } from './search.controller';
import { SearchRebuild, SearchReconcile, SearchSend, SearchSync } from './search.jobs';
import { Search } from './search.service';
import { Similar } from './similar';
import { SearchSources } from './sources/sources';

/** Finds in everyday words what rooms offer to be found. */
@Module({
  imports: [ReferenceModule, TextModule],
  controllers: [SearchController],
  providers: [
    Search,
    Similar,
    SearchCards,
    SearchIndex,
    SearchSync,
    SearchSend,
    SearchReconcile,
    SearchRebuild,
    SearchCommand,
    SearchSources,
    ...engineProviders,
  ],
  exports: [Search, SearchIndex],
})
export class SearchModule {}
