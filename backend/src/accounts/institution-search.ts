import { hasGroups, type Actor } from '@domain/accounts';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '@backend/platform/database';
import { ReferenceData } from '@backend/reference';
import {
  foundBy,
  NO_POSTING,
  positionOf,
  SearchSource,
  textOf,
  type HitFacts,
  type Searchable,
  type SourceDocument,
} from '@backend/search';
import { Organisation } from './organisation.entity';
import { mayReadOrganisation, Organisations } from './organisations';

/** Universities and institutes, claimed or not. */
@SearchSource('institution')
@Injectable()
export class InstitutionSearch implements Searchable {
  readonly table = { name: 'organisation', key: 'id', where: `kind = 'institution'` };

  constructor(
    private readonly db: Database,
    private readonly organisations: Organisations,
    private readonly reference: ReferenceData,
  ) {}

  async documents(ids: readonly string[]): Promise<SourceDocument[]> {
    const rows = await this.db.of(Organisation).findBy({ id: In([...ids]), kind: 'institution' });
    return rows.map((row) => ({
      id: row.id,
      language: 'de',
      title: textOf(row.name),
      text: textOf(row.place, this.reference.districtName(row.district)),
      memberText: '',
      topicWords: '',
      facets: foundBy(this.reference, {
        language: ['de'],
        district: [row.district],
        institutionType: [this.reference.institutionType(row)],
      }),
      position: positionOf(row.lat, row.lon),
      publishedAt: row.createdAt,
    }));
  }

  async facts(reader: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, HitFacts>> {
    const briefs = await this.organisations.briefs(ids);
    return new Map(
      [...briefs.values()]
        .filter((brief) => hasGroups(brief.kind) && mayReadOrganisation(reader, brief))
        .map(({ id, place, district, createdAt, example }) => [
          id,
          { ...NO_POSTING, by: null, place, district, publishedAt: createdAt.toISOString(), example, freeAgain: null },
        ]),
    );
  }
}
