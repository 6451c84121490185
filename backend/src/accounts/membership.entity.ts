import type { MEMBER_ROLES } from '@domain/accounts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organisation } from './organisation.entity';
import { Person } from './person.entity';

export type MemberRole = (typeof MEMBER_ROLES)[number];

/** One hat: a person in one organisation, in one role. */
@Entity('membership')
@Unique(['personId', 'organisationId'])
@Index(['organisationId'])
export class Membership {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Person, { onDelete: 'CASCADE' }) @Column('uuid') personId: string;
  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' }) @Column('uuid') organisationId: string;
  @Column('text') role: MemberRole;
  /** What stands on the door; free text. */
  @Column('text', { default: '' }) position: string;
  @Column('timestamptz') createdAt: Date;
}
