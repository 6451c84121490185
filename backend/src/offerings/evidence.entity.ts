import type { TextLanguage } from '@domain/languages';
import type { EvidenceKind } from '@domain/offerings';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organisation } from '@backend/accounts';
import { Offering } from './offering.entity';

/** A publication, project or thesis of a group; belongs to one offering or to the group as a whole. */
@Entity('evidence')
@Unique(['sourceId'])
@Index(['groupId'])
@Index(['offeringId'])
export class EvidenceItem {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' })
  @Column('uuid')
  groupId: string;

  @ForeignKey(() => Offering, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  offeringId: string | null;

  /** Place in its list, from 0. */
  @Column('integer', { default: 0 })
  position: number;

  @Column('text')
  kind: EvidenceKind;

  @Column('text')
  title: string;

  @Column('text', { default: '' })
  text: string;

  @Column('integer', { nullable: true })
  year: number | null;

  @Column('text', { nullable: true })
  url: string | null;

  @Column('text', { default: 'de' })
  language: TextLanguage;

  /** `register:id` of an imported item. */
  @Column('text', { nullable: true })
  sourceId: string | null;
}
