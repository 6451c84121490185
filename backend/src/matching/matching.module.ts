import { Module } from '@nestjs/common';
import { AccountsModule } from '@backend/accounts';
import { ChallengesModule } from '@backend/challenges';
import { ContactsModule } from '@backend/contacts';
import { OfferingsModule } from '@backend/offerings';
import { ReferenceModule } from '@backend/reference';
import { SemanticsModule } from '@backend/semantics';
import { TextModule } from '@backend/text';
import { Calibrations } from './feedback/calibrations';
import { Declines } from './feedback/declines';
import { Exposures } from './feedback/exposures';
import { MatchingCalibrate } from './feedback/matching-calibrate.job';
import { MatchingForget } from './feedback/matching-forget.job';
import { Rules } from './feedback/rules';
import { RulesController } from './feedback/rules.controller';
import { ChallengeMaterials } from './index/challenge-material';
import { CurrentIndex } from './index/current-index';
import { GroupMaterials } from './index/group-material';
import { IndexReading } from './index/index-reading';
import { IndexSnapshots } from './index/index-snapshots';
import { OfferedVectors } from './index/offered-vectors';
import { LearnedWords } from './index/wanted-besides';
import { Matches } from './matches.service';
import { MatchingController } from './matching.controller';
import { Learning } from './more-like-this/learning';
import { MoreLikeThis } from './more-like-this/more-like-this';
import { MoreLikeThisController } from './more-like-this/more-like-this.controller';
import { Preview } from './preview';
import { MatchList } from './reading/match-list';
import { MatchPage } from './reading/match-page';
import { Shortlist } from './scoring/shortlist';
import { MatchingEmbed } from './similarity/matching-embed.job';
import { PublicTexts } from './similarity/public-texts';
import { Similarities } from './similarity/similarities';

/** Brings challenges and groups together and explains why. */
@Module({
  imports: [
    AccountsModule,
    ChallengesModule,
    ContactsModule,
    OfferingsModule,
    ReferenceModule,
    SemanticsModule,
    TextModule,
  ],
  controllers: [MatchingController, MoreLikeThisController, RulesController],
  providers: [
    Calibrations,
    ChallengeMaterials,
    CurrentIndex,
    Declines,
    Exposures,
    GroupMaterials,
    IndexReading,
    IndexSnapshots,
    LearnedWords,
    Learning,
    MatchList,
    MatchPage,
    Matches,
    MatchingCalibrate,
    MatchingEmbed,
    MatchingForget,
    MoreLikeThis,
    OfferedVectors,
    Preview,
    PublicTexts,
    Rules,
    Shortlist,
    Similarities,
  ],
  exports: [
    ChallengeMaterials,
    CurrentIndex,
    Declines,
    Exposures,
    GroupMaterials,
    IndexReading,
    IndexSnapshots,
    Learning,
    MatchList,
    MatchPage,
    MoreLikeThis,
    Shortlist,
    Similarities,
  ],
})
export class MatchingModule {}
