import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Organisations } from '@backend/accounts';
import { EvidenceItem, Offering } from '@backend/offerings';
import { Database } from '@backend/platform/database';
import { ReferenceData } from '@backend/reference';
import type { SearchDocument } from '../engine';
import { InstitutionTypes } from './institution-types';
import { sectorsOf, topicsOf, topicWordsOf } from './labels';
import { positionOf, textOf, type SearchSource } from './source';

/** Published offerings with their methods, equipment and evidence. */
@Injectable()
export class OfferingSource implements SearchSource {
  readonly kind = 'offering';
  readonly table = { name: 'offering', key: 'id' };

  constructor(
    private readonly db: Database,
    private readonly organisations: Organisations,
    private readonly reference: ReferenceData,
    private readonly types: InstitutionTypes,
  ) {}

  async documents(ids: readonly string[]): Promise<SearchDocument[]> {
    const rows = await this.db.of(Offering).findBy({ id: In([...ids]), state: 'published' });
    const groups = await this.organisations.briefs(rows.map(({ organisationId }) => organisationId));
    const types = await this.types.of(groups.values());
    const evidence = await this.db
      .of(EvidenceItem)
      .find({ where: { offeringId: In(rows.map(({ id }) => id)) }, order: { position: 'ASC', id: 'ASC' } });
    return rows.map((row) => {
      const group = groups.get(row.organisationId);
      const items = evidence.filter(({ offeringId }) => offeringId === row.id);
      const proof = items.flatMap(({ title, text }) => [title, text]);
      return {
        kind: this.kind,
        id: row.id,
        language: row.language,
        title: textOf(row.title),
        text: textOf(
          row.text,
          ...row.methods,
          ...row.equipment,
          group?.name,
          group?.parentName,
          group?.place,
          ...proof,
        ),
        memberText: '',
        topicWords: topicWordsOf(this.reference, row.topics),
        topics: topicsOf(this.reference, row.topics),
        sectors: sectorsOf(this.reference, row.sectors),
        district: group?.district ?? null,
        formats: row.formats,
        institutionType: types.get(row.organisationId) ?? null,
        maturities: row.maturity === null ? [] : [row.maturity],
        position: positionOf(group?.lat, group?.lon),
        publishedAt: row.publishedAt ?? row.createdAt,
      };
    });
  }
}
