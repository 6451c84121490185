import type { WorkChange } from '@domain/challenges';
import type { Format } from '@domain/offerings';
import { Column, Entity, Index } from 'typeorm';
import { PostingColumns } from '@backend/postings';

/** A challenge without its answers; those stand in tables of their own. */
@Entity('challenge')
@Index(['state', 'publishedAt'])
@Index(['organisationId'])
@Index(['id'], { where: 'indexed_revision is distinct from revision' })
export class Challenge extends PostingColumns {
  @Column('text', { array: true, default: () => `'{}'` })
  topics: string[];

  /** WZ 2025 section or division. */
  @Column('text', { nullable: true })
  sector: string | null;

  @Column('text', { nullable: true })
  plz: string | null;

  /** The district of the postcode, kept for filters. */
  @Column('text', { nullable: true })
  district: string | null;

  @Column('text', { array: true, default: () => `'{}'` })
  formats: Format[];

  @Column('text', { nullable: true })
  changesWork: WorkChange | null;

  @Column('boolean', { default: false })
  anonymous: boolean;
}
