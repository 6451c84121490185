import type { Language } from '@contract/words';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { MailClass } from './mail';

export const MAIL_STATES = ['waiting', 'claimed', 'sent', 'skipped', 'uncertain', 'failed'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** A mail to be sent, written in the transaction of its cause. Holds ids, never text; the content is built on sending. */
@Entity('mail_outbox')
@Unique(['key'])
@Index(['state', 'dueAt'])
export class MailOutbox {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') class: MailClass;
  @Column('uuid', { nullable: true }) personId: string | null;
  /** Emptied once the mail is 30 days old or its person is gone. */
  @Column('text') toAddress: string;
  @Column('text') language: Language;
  @Column('jsonb') ids: Record<string, string>;
  /** A second mail with the same key is not written: one per cause, one per person and period. */
  @Column('text', { nullable: true }) key: string | null;
  @Column('text') state: MailState;
  @Column('text', { default: '' }) note: string;
  @Column('integer', { default: 0 }) tries: number;
  @Column('timestamptz') dueAt: Date;
  @Column('timestamptz', { nullable: true }) leaseUntil: Date | null;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
  @Column('timestamptz') createdAt: Date;
}
