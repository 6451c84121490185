import { Module } from '@nestjs/common';
import { ChallengesModule } from '@backend/challenges';
import { OfferingsModule } from '@backend/offerings';
import { StartController } from './start.controller';

@Module({ imports: [ChallengesModule, OfferingsModule], controllers: [StartController] })
export class StartModule {}
