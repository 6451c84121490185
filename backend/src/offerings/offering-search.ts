import type { Actor } from '@domain/accounts';
import { OFFERING } from '@domain/offerings';
import { facetsOf, wordsFor } from '@domain/postings';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Organisations } from '@backend/accounts';
import { visible } from '@backend/platform/visible';
import { Database } from '@backend/platform/database';
import { ReferenceData } from '@backend/reference';
import {
  foundBy,
  LONG_AGO,
  positionOf,
  SearchSource,
  textOf,
  topicWordsOf,
  type HitFacts,
  type Searchable,
  type SourceDocument,
} from '@backend/search';
import { EvidenceItem } from './evidence.entity';
import { InstitutionTypes } from './institution-types';
import { OfferingReading } from './offering-reading';
import { Offering } from './offering.entity';
import { SEEN_OFFERINGS } from './offering.visible';

/** Published offerings with their methods, equipment and evidence. */
@SearchSource('offering')
@Injectable()
export class OfferingSearch implements Searchable {
  readonly table = { name: 'offering', key: 'id' };

  constructor(
    private readonly db: Database,
    private readonly organisations: Organisations,
    private readonly reading: OfferingReading,
    private readonly reference: ReferenceData,
    private readonly types: InstitutionTypes,
  ) {}

  async documents(ids: readonly string[]): Promise<SourceDocument[]> {
    const rows = await this.db.of(Offering).findBy({ id: In([...ids]), state: 'published' });
    const groups = await this.organisations.briefs(rows.map(({ organisationId }) => organisationId));
    const types = await this.types.of(groups.values());
    const evidence = await this.db
      .of(EvidenceItem)
      .find({ where: { offeringId: In(rows.map(({ id }) => id)) }, order: { position: 'ASC', id: 'ASC' } });
    return rows.map((row) => {
      const group = groups.get(row.organisationId);
      const content = { ...row, evidence: evidence.filter(({ offeringId }) => offeringId === row.id) };
      return {
        id: row.id,
        language: row.language,
        title: textOf(...wordsFor(OFFERING, 'searched', 'title', content)),
        text: textOf(...wordsFor(OFFERING, 'searched', 'text', content), group?.name, group?.parentName, group?.place),
        memberText: '',
        topicWords: topicWordsOf(this.reference, row.topics),
        facets: foundBy(this.reference, facetsOf(OFFERING, content), {
          district: [group?.district],
          institutionType: [types.get(row.organisationId)],
        }),
        position: positionOf(group?.lat, group?.lon),
        publishedAt: row.publishedAt ?? row.createdAt,
      };
    });
  }

  async facts(reader: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, HitFacts>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db
      .of(Offering)
      .createQueryBuilder('offering')
      .where(visible(SEEN_OFFERINGS, reader))
      .andWhere(`offering.id in (:...ids) and offering.state = 'published'`, { ids })
      .getMany();
    const cards = await this.reading.cards(rows, reader);
    return new Map(
      cards.map(
        ({ id, poster, place, district, topics, formats, language, publishedAt, confirmedAt, ageing, ...rest }) => [
          id,
          {
            side: 'science',
            by: poster.name,
            place,
            district,
            topics,
            formats,
            language,
            publishedAt: publishedAt ?? LONG_AGO,
            confirmedAt,
            ageing,
            freeAgain: rest.freeAgain,
            example: rest.example,
          },
        ],
      ),
    );
  }
}
