import type { TextLanguage } from '@domain/languages';
import type { Ending, Naming } from '@domain/solved';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Organisation, Person } from '@backend/accounts';
import { Challenge } from '@backend/challenges';

/** How a challenge ended, in its owner's word. */
@Entity('challenge_ending')
export class ChallengeEnding {
  @ForeignKey(() => Challenge, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') challengeId: string;
  @Column('text') ending: Ending;
  @Column('timestamptz') saidAt: Date;
}

/** What helped with one challenge. A withdrawn case keeps its row, so that search learns of it, and loses its words. */
@Entity('solved_case')
@Unique(['challengeId'])
export class SolvedCase {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Challenge, { onDelete: 'CASCADE' }) @Column('uuid') challengeId: string;
  /** Who wrote it; null once that person has left the platform. */
  @ForeignKey(() => Person, { onDelete: 'SET NULL' }) @Column('uuid', { nullable: true }) authorId: string | null;
  @Column('text') state: 'published' | 'withdrawn';
  @Column('text') title: string;
  @Column('text') problem: string;
  @Column('text') help: string;
  @Column('text') language: TextLanguage;
  /** The group that is named once `naming` is `agreed`. */
  @ForeignKey(() => Organisation, { onDelete: 'SET NULL' }) @Column('uuid', { nullable: true }) groupId: string | null;
  @Column('text') naming: Naming;
  @Column('timestamptz') publishedAt: Date;
  @Column({ type: 'integer', default: 1, update: false }) revision: number;
  @Column('integer', { nullable: true }) indexedRevision: number | null;
}
