import type { AnswerKind } from '@domain/answers';
import type { ContactOrigin, ContactSide } from '@domain/contacts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organisation, Person } from '@backend/accounts';
import { Challenge } from '@backend/challenges';

/** Two organisations of which at least one has said something to the other about a challenge. */
@Entity('contact')
@Unique(['challengeId', 'askedId', 'askerId'])
@Index(['askedId'])
export class Contact {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Challenge, { onDelete: 'CASCADE' }) @Column('uuid') challengeId: string;
  /** Whose question it is. */
  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' }) @Column('uuid') askerId: string;
  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' }) @Column('uuid') askedId: string;
  @Column('text') origin: ContactOrigin;
  /** Set once both are interested. */
  @Column('uuid', { nullable: true }) conversationId: string | null;
}

/** What one side has answered. */
@Entity('contact_answer')
@Index(['kind', 'at'])
export class ContactAnswer {
  @ForeignKey(() => Contact, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') contactId: string;
  @PrimaryColumn('text') side: ContactSide;
  @Column('text') kind: AnswerKind;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text', { nullable: true }) sentence: string | null;
  /** For `later`: the day from which the contact stands open again. */
  @Column('date', { nullable: true }) until: string | null;
  /** For `passed_on`: to whom, as the other side may read it. */
  @Column('text', { nullable: true }) passedTo: string | null;
  /** Who answered; null once that account is deleted. */
  @ForeignKey(() => Person, { onDelete: 'SET NULL' }) @Column('uuid', { nullable: true }) personId: string | null;
  @Column('timestamptz') at: Date;
  /** Set once the group has taken back the rule that a decline of it made. */
  @Column('boolean', { default: false }) ruleLifted: boolean;
}
