import { Module } from '@nestjs/common';
import { PostingsModule } from '@backend/postings';
import { FullGroups } from './full-groups';
import { Groups } from './groups.service';
import { OfferingAccounts } from './offering-accounts';
import { OfferingList } from './offering-list';
import { OfferingReading } from './offering-reading';
import { OfferingsController } from './offerings.controller';
import { OfferingsForget } from './offerings-forget.job';
import { Offerings } from './offerings.service';

@Module({
  imports: [PostingsModule],
  controllers: [OfferingsController],
  providers: [Offerings, OfferingList, OfferingReading, Groups, FullGroups, OfferingAccounts, OfferingsForget],
  exports: [Offerings, OfferingList, OfferingReading, Groups, FullGroups],
})
export class OfferingsModule {}
