import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Membership } from './membership.entity';
import { Person } from './person.entity';

/** One signed-in browser in one context. Only the fingerprint of its token is kept, no place and no device. */
@Entity('session')
@Unique(['tokenHash'])
@Index(['personId'])
export class Session {
  @PrimaryColumn('uuid') id: string;
  @Column('text') tokenHash: string;
  @ForeignKey(() => Person, { onDelete: 'CASCADE' }) @Column('uuid') personId: string;
  @ForeignKey(() => Membership, { onDelete: 'CASCADE' }) @Column('uuid') membershipId: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
}
