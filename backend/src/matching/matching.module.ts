import { Module } from '@nestjs/common';
import { AccountsModule } from '@backend/accounts';
import { ChallengesModule } from '@backend/challenges';
import { ContactsModule } from '@backend/contacts';
import { OfferingsModule } from '@backend/offerings';
import { ReferenceModule } from '@backend/reference';
import { Calibrations } from './feedback/calibrations';
import { Declines } from './feedback/declines';
import { Exposures } from './feedback/exposures';
import { MatchingCalibrate } from './feedback/matching-calibrate.job';
import { MatchingForget } from './feedback/matching-forget.job';
import { Rules } from './feedback/rules';
import { RulesController } from './feedback/rules.controller';
import { ChallengeMaterials } from './market/challenge-material';
import { GroupMaterials } from './market/group-material';
import { MarketReading } from './market/market-reading';
import { MarketStore } from './market/market-store';
import { MatchIndex } from './market/match-index';
import { Matches } from './matches.service';
import { TextModule } from '@backend/text';
import { MatchingController } from './matching.controller';
import { MatchingProceed, MatchingRoundJob, MatchingShard, MatchingSweep } from './matching.jobs';
import { LearnedWords } from './more/learned-words';
import { MoreController } from './more/more.controller';
import { MoreLikeThis } from './more/more-like-this';
import { Preview } from './preview';
import { MatchList } from './reading/match-list';
import { MatchPage } from './reading/match-page';
import { OneAtATime } from './round/alone';
import { Assignment } from './round/assignment';
import { ChallengeIndex } from './round/challenge-index';
import { PlaceReading } from './round/free-places';
import { FullRound } from './round/full-round';
import { HeldPlaces } from './round/held-places';
import { ProposalStore } from './round/proposal-store';
import { RoundAssignment } from './round/round-assignment';
import { RoundFlow } from './round/round-flow';
import { RoundRows } from './round/round-rows';
import { RoundSwap } from './round/round-swap';
import { MatchingRows } from './round/rows';
import { Shards } from './round/shards';
import { Shortlist } from './round/shortlist';
import { Sweep } from './round/sweep';
import { Anchors } from './second/anchors';
import { Embedding } from './second/embedding';
import { EndpointRest } from './second/endpoint-rest';
import { MatchingEmbed } from './second/matching-embed.job';
import { PublicTexts } from './second/public-texts';
import { SecondOpinions } from './second/second-opinions';
import { Vectors } from './second/vectors';

/** Brings challenges and groups together and explains why. */
@Module({
  imports: [AccountsModule, ChallengesModule, ContactsModule, OfferingsModule, ReferenceModule, TextModule],
  controllers: [MatchingController, MoreController, RulesController],
  providers: [
    MarketReading,
    MarketStore,
    MatchIndex,
    GroupMaterials,
    ChallengeMaterials,
    Shortlist,
    Assignment,
    PlaceReading,
    HeldPlaces,
    RoundAssignment,
    RoundRows,
    RoundSwap,
    RoundFlow,
    Shards,
    ChallengeIndex,
    ProposalStore,
    MatchingRows,
    FullRound,
    Sweep,
    OneAtATime,
    MatchingSweep,
    MatchingRoundJob,
    MatchingProceed,
    MatchingShard,
    Preview,
    Declines,
    Rules,
    Calibrations,
    MatchingCalibrate,
    LearnedWords,
    MoreLikeThis,
    Exposures,
    MatchingForget,
    Matches,
    MatchList,
    MatchPage,
    Anchors,
    Vectors,
    PublicTexts,
    SecondOpinions,
    EndpointRest,
    Embedding,
    MatchingEmbed,
  ],
  exports: [Declines, Exposures, MatchList, MatchPage, MoreLikeThis, FullRound, Sweep],
})
export class MatchingModule {}
