import { Membership, Person } from '@backend/accounts';
import { Match } from '@backend/matching';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** `claimed`: a mail waits, or nobody knows whether it went out. `nothing`: there was nothing to say. */
export type DeliveryState = 'claimed' | 'sent' | 'nothing';

/** One digest of one person in one context for one period. The row is the claim: there is never a second one. */
@Entity('digest_delivery')
@Unique(['personId', 'membershipId', 'period'])
export class DigestDelivery {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Person, { onDelete: 'CASCADE' }) @Column('uuid') personId: string;
  @ForeignKey(() => Membership, { onDelete: 'CASCADE' }) @Column('uuid') membershipId: string;
  /** A day or an ISO week: `2026-11-30`, `2026-W49`. */
  @Column('text') period: string;
  @Column('text') state: DeliveryState;
  @Column('timestamptz') claimedAt: Date;
}

/** A match that a digest which was certainly sent has shown; as a request it counts as new once more. */
@Entity('digest_item')
export class DigestItemRow {
  @ForeignKey(() => Membership, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') membershipId: string;
  @ForeignKey(() => Match, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') matchId: string;
  @PrimaryColumn('boolean') requested: boolean;
}
