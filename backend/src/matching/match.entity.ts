import type { Explanation, ScorePart, Strength } from '@domain/matching/explanation';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organisation } from '@backend/accounts';
import { Challenge } from '@backend/challenges';
import { Offering } from '@backend/offerings';

/**
 * A challenge and a group that fit together. Score and explanation are computed from texts both sides may read; what
 * partner-only answers add stands in `MatchOwnerView` alone.
 */
@Entity('match')
@Unique(['challengeId', 'groupId'])
@Index(['groupId'])
export class Match {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Challenge, { onDelete: 'CASCADE' }) @Column('uuid') challengeId: string;
  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' }) @Column('uuid') groupId: string;
  /** The offering that fits best, or null when the group's evidence does. */
  @ForeignKey(() => Offering, { onDelete: 'SET NULL' }) @Column('uuid', { nullable: true }) offeringId: string | null;
  /** The text that answers best: an offering, a piece of evidence, or the group's own text under the group's id. */
  @Column('uuid') itemId: string;
  @Column('text') strength: Strength;
  /** 0 to 100 with the default weights. */
  @Column('real') points: number;
  /** How well words and meaning fit, 0 to about 1; null where it was proposed by another measure. */
  @Column('real', { nullable: true }) fit: number | null;
  @Column('jsonb') parts: readonly ScorePart[];
  @Column('jsonb') explanation: Explanation;
  /** Kilometres as the crow flies, or null when a place is unknown. */
  @Column('integer', { nullable: true }) km: number | null;
  /** Place in the challenge's list, from 1. */
  @Column('integer') position: number;
  @Column('timestamptz') proposedAt: Date;
  /** The round that proposed it or confirmed it last; null after an immediate run. */
  @Column('uuid', { nullable: true }) roundId: string | null;
}

/** For the owner of the challenge only: the score when partner-only answers count too. */
@Entity('match_owner_view')
export class MatchOwnerView {
  @ForeignKey(() => Match, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') matchId: string;
  @Column('real') points: number;
  @Column('text') strength: Strength;
}
