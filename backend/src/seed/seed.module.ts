import { Module } from '@nestjs/common';
import { AccountsModule } from '@backend/accounts';
import { ChallengesModule } from '@backend/challenges';
import { OfferingsModule } from '@backend/offerings';
import { ReferenceModule } from '@backend/reference';
import { RoundsModule } from '@backend/rounds';
import { SearchModule } from '@backend/search';
import { SeedCommand } from './seed.command';
import { Seeding } from './seeding';

/** The invented cast for demonstrations and journeys. */
@Module({
  imports: [AccountsModule, ChallengesModule, OfferingsModule, ReferenceModule, RoundsModule, SearchModule],
  providers: [Seeding, SeedCommand],
  exports: [Seeding],
})
export class SeedModule {}
