import { Module } from '@nestjs/common';
import { AccountsModule } from '@backend/accounts';
import { ChallengesModule } from '@backend/challenges';
import { MatchingModule } from '@backend/matching';
import { OfferingsModule } from '@backend/offerings';
import { ReferenceModule } from '@backend/reference';
import { SolvedModule } from '@backend/solved';
import { engineProviders } from './engines';
import { SearchCards } from './search-cards';
import { SearchIndex } from './search-index';
import { SearchCommand } from './search.command';
import { SearchController } from './search.controller';
import { SearchRebuild, SearchReconcile, SearchSend, SearchSync } from './search.jobs';
import { Search } from './search.service';
import { Similar } from './similar';
import { ChallengeSource } from './sources/challenge-source';
import { GroupSource } from './sources/group-source';
import { InstitutionSource } from './sources/institution-source';
import { InstitutionTypes } from './sources/institution-types';
import { OfferingSource } from './sources/offering-source';
import { SolvedSource } from './sources/solved-source';
import { SearchSources } from './sources/sources';

/** Finds challenges, offerings, groups and institutions in everyday words. */
@Module({
  imports: [AccountsModule, ChallengesModule, OfferingsModule, ReferenceModule, MatchingModule, SolvedModule],
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
    ChallengeSource,
    OfferingSource,
    GroupSource,
    InstitutionSource,
    SolvedSource,
    InstitutionTypes,
    SearchSources,
    ...engineProviders,
  ],
  exports: [Search, SearchIndex],
})
export class SearchModule {}
