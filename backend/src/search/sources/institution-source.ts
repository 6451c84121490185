import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Organisation } from '@backend/accounts';
import { Database } from '@backend/platform/database';
import { ReferenceData } from '@backend/reference';
import type { SearchDocument } from '../engine';
import { positionOf, textOf, type SearchSource } from './source';

/** Universities and institutes, claimed or not. */
@Injectable()
export class InstitutionSource implements SearchSource {
  readonly kind = 'institution';
  readonly table = { name: 'organisation', key: 'id', where: `kind = 'institution'` };

  constructor(
    private readonly db: Database,
    private readonly reference: ReferenceData,
  ) {}

  async documents(ids: readonly string[]): Promise<SearchDocument[]> {
    const rows = await this.db.of(Organisation).findBy({ id: In([...ids]), kind: 'institution' });
    return rows.map((row) => ({
      kind: this.kind,
      id: row.id,
      language: 'de',
      title: textOf(row.name),
      text: textOf(row.place, this.reference.districtName(row.district)),
      memberText: '',
      topicWords: '',
      topics: [],
      sectors: [],
      district: row.district,
      formats: [],
      institutionType: this.reference.institutionType(row),
      maturities: [],
      position: positionOf(row.lat, row.lon),
      publishedAt: row.createdAt,
    }));
  }
}
