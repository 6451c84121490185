import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation, Person } from '@backend/accounts';
import { Challenge } from './challenge.entity';

/** An organisation that talks with the owner of a challenge: knows who asks, and after release the partner-only text. */
@Entity('challenge_partner')
@Index(['organisationId'])
export class ChallengePartner {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Challenge, { onDelete: 'CASCADE' })
  challengeId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' })
  organisationId: string;

  @Column('timestamptz')
  since: Date;

  @Column('timestamptz', { nullable: true })
  releasedAt: Date | null;

  /** The person who released; null before, and once that person has left. */
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  releasedBy: string | null;
}

/** One reading of partner-only text by somebody who is not its owner: evidence of reasonable secrecy measures. */
@Entity('challenge_secret_reading')
@Index(['challengeId'])
export class ChallengeSecretReading {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Challenge, { onDelete: 'CASCADE' })
  challengeId: string;

  /** The reader's organisation; which of its people read is not kept. */
  @Column('uuid')
  organisationId: string;

  @Column('timestamptz')
  at: Date;
}

/** Figures shown with a challenge that later rooms keep up to date; no part of its revision. */
@Entity('challenge_count')
export class ChallengeCount {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Challenge, { onDelete: 'CASCADE' })
  challengeId: string;

  /** Groups that answered "interested". */
  @Column('integer', { default: 0 })
  interested: number;

  @Column('integer', { default: 0 })
  matches: number;
}
