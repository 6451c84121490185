import type { Language } from '@contract/words';
import type { Frequency } from '@domain/digests';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A person who can sign in. When somebody was here last is nowhere kept. */
@Entity('person')
@Unique(['email'])
@Unique(['unsubscribeHash'])
export class Person {
  @PrimaryColumn('uuid') id: string;
  @Column('text') email: string;
  @Column('text') name: string;
  @Column('text', { default: '' }) phone: string;
  @Column('text') language: Language;
  @Column('text') digest: Frequency;
  /** SHA-256 of the token with which one click stops digests. */
  @Column('text') unsubscribeHash: string;
  @Column('boolean', { default: false }) example: boolean;
  @Column('timestamptz') createdAt: Date;
}
