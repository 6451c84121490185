import type { ClockStage } from '@domain/answers';
import type { Day } from '@domain/calendar';
import { Contact } from '@backend/contacts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A stage of the answer clock that has been acted on: the row is what keeps a second run from acting again. */
@Entity('contact_stage')
export class ContactStage {
  @ForeignKey(() => Contact, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') contactId: string;
  /** The day the clock counts from; asked anew, it counts anew. */
  @PrimaryColumn('date') askedOn: Day;
  @PrimaryColumn('text') stage: ClockStage;
  @Column('timestamptz') at: Date;
}
