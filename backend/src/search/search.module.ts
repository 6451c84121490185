import { Lexicon } from '@domain/matching';
import { Module } from '@nestjs/common';
import { AccountsModule } from '@backend/accounts';
import { ChallengesModule } from '@backend/challenges';
import { MatchingModule } from '@backend/matching';
import { OfferingsModule } from '@backend/offerings';
import { Database } from '@backend/platform/database';
import { ReferenceModule } from '@backend/reference';
import { SearchEngine } from './engine';
import { PostgresEngine } from './postgres/postgres-engine';
import { SearchCards } from './search-cards';
import { SearchIndex } from './search-index';
import { SearchCommand } from './search.command';
import { SearchController } from './search.controller';
import { SearchRebuild, SearchReconcile, SearchSync } from './search.jobs';
import { Search } from './search.service';
import { Similar } from './similar';
import { ChallengeSource } from './sources/challenge-source';
import { GroupSource } from './sources/group-source';
import { InstitutionSource } from './sources/institution-source';
import { InstitutionTypes } from './sources/institution-types';
import { OfferingSource } from './sources/offering-source';

/** Finds challenges, offerings, groups and institutions in everyday words. */
@Module({
  imports: [AccountsModule, ChallengesModule, OfferingsModule, ReferenceModule, MatchingModule],
  controllers: [SearchController],
  providers: [
    Search,
    Similar,
    SearchCards,
    SearchIndex,
    SearchSync,
    SearchReconcile,
    SearchRebuild,
    SearchCommand,
    ChallengeSource,
    OfferingSource,
    GroupSource,
    InstitutionSource,
    InstitutionTypes,
    {
      provide: SearchEngine,
      inject: [Database, Lexicon],
      useFactory: (db: Database, lexicon: Lexicon) =>
        new PostgresEngine(db, (word) => lexicon.word(word.toLowerCase(), 'de').parts),
    },
  ],
  exports: [Search, SearchIndex],
})
export class SearchModule {}
