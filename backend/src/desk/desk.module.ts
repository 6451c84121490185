import { Module } from '@nestjs/common';
import { ChallengesModule } from '@backend/challenges';
import { ConversationsModule } from '@backend/conversations';
import { MatchingModule } from '@backend/matching';
import { OfferingsModule } from '@backend/offerings';
import { DeskController } from './desk.controller';
import { Desk } from './desk.service';

@Module({
  imports: [ChallengesModule, OfferingsModule, MatchingModule, ConversationsModule],
  controllers: [DeskController],
  providers: [Desk],
})
export class DeskModule {}
