import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportKind } from './mapping/record';

/** What an imported thing was when it was last taken over: the same source id means the same row in the next run. */
@Entity('import_record')
export class ImportRecordRow {
  @PrimaryColumn('text') kind: ImportKind;
  /** The source's own id. */
  @PrimaryColumn('text') sourceId: string;
  /** The row it became: organisation, evidence, offering or challenge. */
  @Column('uuid') targetId: string;
  /** SHA-256 over the mapped record; equal means nothing to do. */
  @Column('text') hash: string;
  @Column('text') sourceName: string;
  @Column('text') licence: string;
  @Column('timestamptz') importedAt: Date;
}

/** Spellings under which sources name an organisation, so that a register and a catalogue meet in one entry. */
@Entity('import_name')
export class ImportName {
  @PrimaryColumn('text') kind: 'institution' | 'group' | 'company';
  /** `nameKey` of the spelling; for groups with the id of their institution in front. */
  @PrimaryColumn('text') key: string;
  @Column('uuid') organisationId: string;
}
