import { Lexicon } from '@domain/matching';
import { Module } from '@nestjs/common';
import { AccountsModule } from '@backend/accounts';
import { ChallengesModule } from '@backend/challenges';
import { OfferingsModule } from '@backend/offerings';
import { ReferenceModule } from '@backend/reference';
import { ChallengeMaterials } from './market/challenge-material';
import { GroupMaterials } from './market/group-material';
import { openLexicon } from './market/lexicon';
import { MatchIndex } from './market/match-index';
import { Matches } from './matches.service';
import { MatchingController } from './matching.controller';
import { MatchingRoundJob, MatchingSweep } from './matching.jobs';
import { Preview } from './preview';
import { MatchList } from './reading/match-list';
import { MatchPage } from './reading/match-page';
import { OneAtATime } from './round/alone';
import { Assignment } from './round/assignment';
import { FullRound } from './round/full-round';
import { ProposalStore } from './round/proposal-store';
import { MatchingRows } from './round/rows';
import { Shortlist } from './round/shortlist';
import { Sweep } from './round/sweep';

/** Brings challenges and groups together and explains why. */
@Module({
  imports: [AccountsModule, ChallengesModule, OfferingsModule, ReferenceModule],
  controllers: [MatchingController],
  providers: [
    { provide: Lexicon, useFactory: openLexicon },
    MatchIndex,
    GroupMaterials,
    ChallengeMaterials,
    Shortlist,
    Assignment,
    ProposalStore,
    MatchingRows,
    FullRound,
    Sweep,
    OneAtATime,
    MatchingSweep,
    MatchingRoundJob,
    Preview,
    Matches,
    MatchList,
    MatchPage,
  ],
  exports: [MatchList, MatchPage, FullRound, Sweep, Lexicon],
})
export class MatchingModule {}
