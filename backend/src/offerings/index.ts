export { EvidenceItem } from './evidence.entity';
export { GroupPlace, GroupProfile } from './group.entity';
export { Groups } from './groups.service';
export { OfferingList } from './offering-list';
export { OfferingReading } from './offering-reading';
export { Offering } from './offering.entity';
export { offeringVisible } from './offering.visible';
export { OfferingsModule } from './offerings.module';
export { Offerings } from './offerings.service';
