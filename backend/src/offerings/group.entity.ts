import type { Day } from '@domain/calendar';
import { OFFERING_LIMITS } from '@domain/offerings';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '@backend/accounts';

/** What a research group says about itself; its name and place are the organisation's. */
@Entity('group_profile')
@Index(['groupId'], { where: 'indexed_revision is distinct from revision' })
export class GroupProfile {
  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  groupId: string;

  @Column('text', { default: '' })
  text: string;

  /** New requests per quarter. */
  @Column('integer', { default: OFFERING_LIMITS.budgetDefault })
  perQuarter: number;

  @Column('date', { nullable: true })
  freeFrom: Day | null;

  /** Raised by triggers on every change of the group, its offerings and its evidence. */
  @Column({ type: 'integer', default: 1, update: false })
  revision: number;

  @Column('integer', { nullable: true })
  matchedRevision: number | null;

  @Column('integer', { nullable: true })
  indexedRevision: number | null;
}

/** A place of a group's quarter that a request has taken. */
@Entity('group_place')
@Index(['groupId', 'day'])
export class GroupPlace {
  @PrimaryColumn('uuid')
  contactId: string;

  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' })
  @Column('uuid')
  groupId: string;

  /** The day (Berlin) of the request; its quarter is the one that counts. */
  @Column('date')
  day: Day;
}
