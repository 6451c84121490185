import type { ParticipantRole } from '@domain/conversations';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation, Person } from '@backend/accounts';
import { Challenge } from '@backend/challenges';

/** A talk between organisations about a challenge; who takes part stands in `Participant`. */
@Entity('conversation')
export class Conversation {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Challenge, { onDelete: 'CASCADE' }) @Column('uuid') challengeId: string;
  @Column('timestamptz') openedAt: Date;
  @Column('timestamptz', { nullable: true }) lastMessageAt: Date | null;
}

/** An organisation that takes part, or has taken part; all its people act for it. */
@Entity('conversation_participant')
@Index(['organisationId'])
export class Participant {
  @ForeignKey(() => Conversation, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') conversationId: string;
  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') organisationId: string;
  @Column('text') role: ParticipantRole;
  @Column('timestamptz') since: Date;
  /** Since when it takes no part any more; null while it does. */
  @Column('timestamptz', { nullable: true }) until: Date | null;
}

/** A person the others can turn to; gone once that person has left the platform. */
@Entity('conversation_person')
@ForeignKey(() => Participant, ['conversationId', 'organisationId'], ['conversationId', 'organisationId'], {
  onDelete: 'CASCADE',
})
export class ParticipantPerson {
  @PrimaryColumn('uuid') conversationId: string;
  @PrimaryColumn('uuid') organisationId: string;
  @ForeignKey(() => Person, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') personId: string;
}

/** One message. Whether and when somebody has read it is nowhere kept. */
@Entity('message')
@Index(['conversationId', 'at'])
export class Message {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Conversation, { onDelete: 'CASCADE' }) @Column('uuid') conversationId: string;
  /** For whom it was written. */
  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' }) @Column('uuid') organisationId: string;
  /** Null once that person has left the platform. */
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  personId: string | null;
  @Column('text') text: string;
  @Column('timestamptz') at: Date;
}
