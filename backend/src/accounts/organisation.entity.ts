import type { OrganisationKind, SizeClass } from '@domain/accounts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A company, institution, group, council or the operator. */
@Entity('organisation')
@Unique(['sourceId'])
@Index(['parentId'])
@Index(['kind'])
@Index(['id'], { where: 'indexed_revision is distinct from revision' })
export class Organisation {
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: OrganisationKind;
  @Column('text') name: string;
  /** The institution of a group. A council's company is a link for the council alone: nothing of the company leads back. */
  @ForeignKey(() => Organisation, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  parentId: string | null;
  /** The company of a council, or an institution nobody could find, as its members wrote it. */
  @Column('text', { nullable: true }) parentText: string | null;
  @Column('text', { nullable: true }) plz: string | null;
  @Column('text', { nullable: true }) place: string | null;
  /** Official key (AGS, five digits) of the district or town. */
  @Column('text', { nullable: true }) district: string | null;
  @Column('double precision', { nullable: true }) lat: number | null;
  @Column('double precision', { nullable: true }) lon: number | null;
  @Column('text', { default: 'unknown' }) size: SizeClass;
  /** WZ 2025 division. */
  @Column('text', { nullable: true }) sector: string | null;
  @Column('text', { nullable: true }) website: string | null;
  @Column('text', { nullable: true }) ror: string | null;
  /** Whether somebody signs in for it; entries from open registers are not claimed. */
  @Column('boolean') claimed: boolean;
  /** Whether a guide has checked that it is what it says; only councils wait for that. */
  @Column('boolean') verified: boolean;
  @Column('boolean', { default: false }) example: boolean;
  /** `register:id` of an imported entry. */
  @Column('text', { nullable: true }) sourceId: string | null;
  @Column('integer', { default: 1 }) revision: number;
  @Column('integer', { nullable: true }) indexedRevision: number | null;
  @Column('timestamptz') createdAt: Date;
}
