import type { TextLanguage } from '@domain/languages';
import type { PostingState, ReturnReason } from '@domain/postings';
import { Column, ForeignKey, PrimaryColumn } from 'typeorm';
import { Organisation, Person } from '@backend/accounts';

/** What a challenge and an offering have in common: whose it is, where it stands, and when what happened to it. */
export abstract class PostingColumns {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' })
  @Column('uuid')
  organisationId: string;

  /** Who wrote it; null once that person has left the platform. */
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  authorId: string | null;

  @Column('text')
  title: string;

  @Column('text')
  language: TextLanguage;

  @Column('text')
  state: PostingState;

  /** Counts changes and steps; a change from an older version, and a guide's decision about one, is refused. */
  @Column('integer', { default: 1 })
  version: number;

  /** Raised by a trigger on every real change; the two below say which revision a job has handled. */
  @Column({ type: 'integer', default: 1, update: false })
  revision: number;

  @Column('integer', { nullable: true })
  matchedRevision: number | null;

  @Column('integer', { nullable: true })
  indexedRevision: number | null;

  @Column('timestamptz')
  createdAt: Date;

  /** The last change by its owner; drafts nobody touches are deleted by it. */
  @Column('timestamptz')
  changedAt: Date;

  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  /** Until when a guide promised to read it. */
  @Column('timestamptz', { nullable: true })
  reviewDueAt: Date | null;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  /** When it was last confirmed. */
  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  /** When its owner was asked for confirmation; null once it came. */
  @Column('timestamptz', { nullable: true })
  askedAt: Date | null;

  /** Since when a change of the published text waits for a guide to read it. */
  @Column('timestamptz', { nullable: true })
  changeWaitsSince: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('text', { nullable: true })
  returnReason: ReturnReason | null;

  @Column('text', { nullable: true })
  returnSentence: string | null;

  /** Whether it belongs to the invented cast and says so wherever it is shown. */
  @Column('boolean', { default: false })
  example: boolean;
}
