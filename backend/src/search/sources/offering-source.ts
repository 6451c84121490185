import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Organisations } from '@backend/accounts';
import { EvidenceItem, Offering } from '@backend/offerings';
import { Database } from '@backend/platform/database';
import { ReferenceData } from '@backend/reference';
import type { SearchDocument } from '../engine';
import { sectorsOf, topicWordsOf } from './labels';
import { textOf, type SearchSource } from './source';

/** Published offerings with their methods, equipment and evidence. */
@Injectable()
export class OfferingSource implements SearchSource {
  readonly kind = 'offering';
  readonly table = { name: 'offering', key: 'id' };

  constructor(
    private readonly db: Database,
    private readonly organisations: Organisations,
    private readonly reference: ReferenceData,
  ) {}

  async documents(ids: readonly string[]): Promise<SearchDocument[]> {
    const rows = await this.db.of(Offering).findBy({ id: In([...ids]), state: 'published' });
    const groups = await this.organisations.briefs(rows.map(({ organisationId }) => organisationId));
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
        topics: row.topics,
        sectors: sectorsOf(this.reference, row.sectors),
        district: group?.district ?? null,
        formats: row.formats,
        publishedAt: row.publishedAt ?? row.createdAt,
      };
    });
  }
}
