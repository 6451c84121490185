import type { Learned } from '@domain/matching';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '@backend/accounts';
import { Challenge } from '@backend/challenges';

/** More like this group is wanted for this challenge. Its owner's business alone, and of no person. */
@Entity('more_like')
@Index(['groupId'])
export class MoreLike {
  @ForeignKey(() => Challenge, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') challengeId: string;
  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') groupId: string;
  /** The text that answered best when it was liked: an offering, evidence, or the group's own under the group's id. */
  @Column('uuid') itemId: string;
  /** Whether it came with the answer "interested", with which it goes again. */
  @Column('boolean') byAnswer: boolean;
  /** The revision of the group up to which its text has been read; null before the first time. */
  @Column('integer', { nullable: true }) groupRevision: number | null;
  /** SHA-256 of the text the words come from. */
  @Column('text', { nullable: true }) fingerprint: string | null;
  @Column('jsonb', { default: () => "'[]'" }) words: readonly Learned[];
}

/** A stem that a person has taken out of what was learned for a challenge. */
@Entity('more_without')
export class MoreWithout {
  @ForeignKey(() => Challenge, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') challengeId: string;
  @PrimaryColumn('text') stem: string;
}
