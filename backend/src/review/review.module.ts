import { Module } from '@nestjs/common';
import { ChallengesModule } from '@backend/challenges';
import { OfferingsModule } from '@backend/offerings';
import { ReviewController } from './review.controller';
import { Review } from './review.service';

@Module({ imports: [ChallengesModule, OfferingsModule], controllers: [ReviewController], providers: [Review] })
export class ReviewModule {}
