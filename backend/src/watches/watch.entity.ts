import type { SearchKind } from '@contract/search';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Membership } from '@backend/accounts';

/** A search that a person keeps in one context. It ends with the membership. */
@Entity('watch')
@Index(['membershipId'])
@Unique(['feedHash'])
export class Watch {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Membership, { onDelete: 'CASCADE' }) @Column('uuid') membershipId: string;
  @Column('text') name: string;
  /**
   * What `/search` takes, as it was sent; checked again whenever it is read, since the contract grows. Not jsonb, which
   * refuses characters that people do paste.
   */
  @Column('simple-json') query: object;
  @Column('boolean', { default: false }) paused: boolean;
  /** Only what is published after this counts as new: when it was saved, or last taken up again. */
  @Column('timestamptz') since: Date;
  /** What the secret feed address is derived from, and the fingerprint it is found by; null without a feed. */
  @Column('uuid', { nullable: true }) feedSeed: string | null;
  @Column('text', { nullable: true }) feedHash: string | null;
  @Column('timestamptz') createdAt: Date;
}

/** A hit that a digest which was certainly sent has reported. Kept while it could still count as new. */
@Entity('watch_hit')
export class WatchHit {
  @ForeignKey(() => Watch, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') watchId: string;
  @PrimaryColumn('text') kind: SearchKind;
  @PrimaryColumn('uuid') hitId: string;
  @Column('timestamptz') publishedAt: Date;
}
