export { DigestDelivery, DigestItemRow } from './digest-delivery.entity';
export { DigestsModule } from './digests.module';
export { DigestSweep } from './digest-sweep';
