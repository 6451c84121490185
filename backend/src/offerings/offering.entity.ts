import type { TextLanguage } from '@domain/languages';
import type { Day } from '@domain/calendar';
import type { Format, Maturity, Protection } from '@domain/offerings';
import { Column, Entity, Index } from 'typeorm';
import { PostingColumns } from '@backend/postings';

/** Something a research group offers. `organisationId` is the group. */
@Entity('offering')
@Index(['state', 'publishedAt'])
@Index(['organisationId'])
@Index(['id'], { where: 'indexed_revision is distinct from revision' })
export class Offering extends PostingColumns {
  @Column('text', { default: '' })
  text: string;

  @Column('text', { array: true, default: () => `'{}'` })
  methods: string[];

  @Column('text', { array: true, default: () => `'{}'` })
  equipment: string[];

  @Column('text', { array: true, default: () => `'{}'` })
  formats: Format[];

  @Column('text', { nullable: true })
  maturity: Maturity | null;

  @Column('text', { array: true, default: () => `'{}'` })
  protection: Protection[];

  @Column('text', { array: true, default: () => `'{}'` })
  topics: string[];

  /** WZ 2025 sections or divisions the group knows. */
  @Column('text', { array: true, default: () => `'{}'` })
  sectors: string[];

  @Column('text', { array: true, default: () => `'{de}'` })
  languages: TextLanguage[];

  /** The district of the group, kept for filters. */
  @Column('text', { nullable: true })
  district: string | null;

  @Column('date', { nullable: true })
  freeFrom: Day | null;

  /** "No unpublished invention is disclosed here." */
  @Column('boolean', { default: false })
  nothingUnpublished: boolean;
}
