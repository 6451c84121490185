export { ReferenceModule } from './reference.module';
export { ReferenceData } from './reference.service';
export type { Institution, Place, Topic } from './reference-data';
