import { Column, Entity, Generated, Index, PrimaryColumn } from 'typeorm';

/** A mail that was delivered to the local mailbox instead of an SMTP server. Development and tests only. */
@Entity('mailbox_message')
@Index(['toAddress', 'arrival'])
export class MailboxMessage {
  @PrimaryColumn('uuid') id: string;
  @Column('text') messageId: string;
  @Column('text') toAddress: string;
  @Column('text') subject: string;
  @Column('text') html: string;
  @Column('text') text: string;
  @Column('jsonb') headers: Record<string, string>;
  @Column('timestamptz') at: Date;
  /** Counts up: a job that was run for another day writes mails of that day, which came now all the same. */
  @Column('bigint') @Generated('increment') arrival: string;
}
