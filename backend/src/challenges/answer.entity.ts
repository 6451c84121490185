import type { Lock, Question } from '@domain/challenges';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Challenge } from './challenge.entity';

/** An answer for everybody or for members. For a partner-only answer it holds the lock and no text. */
@Entity('challenge_answer')
@Check('ck_challenge_answer_partner_text', `lock <> 'partner' or text = ''`)
export class ChallengeAnswer {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Challenge, { onDelete: 'CASCADE' })
  challengeId: string;

  @PrimaryColumn('text')
  question: Question;

  @Column('text')
  lock: Lock;

  @Column('text')
  text: string;
}

/** Partner-only text. Never leaves PostgreSQL except to its owner and to a partner the owner has named. */
@Entity('challenge_secret')
export class ChallengeSecret {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Challenge, { onDelete: 'CASCADE' })
  challengeId: string;

  @PrimaryColumn('text')
  question: Question;

  @Column('text')
  text: string;
}
