import type { MatchSide } from '@domain/answers';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organisation, Person } from '@backend/accounts';
import { Challenge } from '@backend/challenges';

/** Two sides that talk, since both said "interested". */
@Entity('conversation')
@Unique(['matchId'])
@Index(['practiceId'])
@Index(['groupId'])
export class Conversation {
  @PrimaryColumn('uuid') id: string;
  /** The match it grew from; the conversation outlives it. */
  @Column('uuid') matchId: string;
  @ForeignKey(() => Challenge, { onDelete: 'CASCADE' }) @Column('uuid') challengeId: string;
  /** The company or council that asked. */
  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' }) @Column('uuid') practiceId: string;
  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' }) @Column('uuid') groupId: string;
  /** Who said "interested" for each side and is its contact; null once that person has left. */
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  practicePersonId: string | null;
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  groupPersonId: string | null;
  @Column('timestamptz') openedAt: Date;
  @Column('timestamptz', { nullable: true }) lastMessageAt: Date | null;
}

/** One message. Whether and when somebody has read it is nowhere kept. */
@Entity('message')
@Index(['conversationId', 'at'])
export class Message {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Conversation, { onDelete: 'CASCADE' }) @Column('uuid') conversationId: string;
  @Column('text') side: MatchSide;
  /** Null once that person has left the platform. */
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  personId: string | null;
  @Column('text') text: string;
  @Column('timestamptz') at: Date;
}
