import { Module } from '@nestjs/common';
import { InstitutionTypes } from './institution-types';
import { GroupSearch } from './group-search';
import { OfferingSearch } from './offering-search';
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
  providers: [
    InstitutionTypes,
    GroupSearch,
    OfferingSearch,
    Offerings,
    OfferingList,
    OfferingReading,
    Groups,
    FullGroups,
    OfferingAccounts,
    OfferingsForget,
  ],
  exports: [Offerings, OfferingList, OfferingReading, Groups, FullGroups],
})
export class OfferingsModule {}
