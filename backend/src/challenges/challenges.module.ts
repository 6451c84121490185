import { Module } from '@nestjs/common';
import { ChallengeSearch } from './challenge-search';
import { PostingsModule } from '@backend/postings';
import { ChallengeAccounts } from './challenge-accounts';
import { ChallengeList } from './challenge-list';
import { ChallengePartners } from './challenge-partners';
import { ChallengeReading } from './challenge-reading';
import { ChallengeTexts } from './challenge-texts';
import { ChallengesController } from './challenges.controller';
import { ChallengesFeed } from './challenges.feed';
import { ChallengesForget } from './challenges-forget.job';
import { Challenges } from './challenges.service';
import { ChallengeSuggestions } from './suggestions';

@Module({
  imports: [PostingsModule],
  controllers: [ChallengesController],
  providers: [
    ChallengeSearch,
    Challenges,
    ChallengeList,
    ChallengeReading,
    ChallengePartners,
    ChallengeTexts,
    ChallengeSuggestions,
    ChallengesFeed,
    ChallengeAccounts,
    ChallengesForget,
  ],
  exports: [Challenges, ChallengeList, ChallengeReading, ChallengePartners, ChallengeTexts],
})
export class ChallengesModule {}
