import { offers, type Actor } from '@domain/accounts';
import { OFFERING } from '@domain/offerings';
import { may } from '@domain/policy';
import { facetsOf } from '@domain/postings';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Organisation, Organisations } from '@backend/accounts';
import { Database } from '@backend/platform/database';
import { ReferenceData } from '@backend/reference';
import {
  foundBy,
  NO_POSTING,
  positionOf,
  SearchSource,
  textOf,
  topicWordsOf,
  type HitFacts,
  type Known,
  type Searchable,
  type SourceDocument,
} from '@backend/search';
import { EvidenceItem } from './evidence.entity';
import { GroupProfile } from './group.entity';
import { InstitutionTypes } from './institution-types';
import { OfferingReading } from './offering-reading';
import { Offering } from './offering.entity';

/** How much of an abstract goes into the document of a group that may have hundreds of them. */
const ABSTRACT = 300;

/** Research groups with what they offer and have shown. */
@SearchSource('group')
@Injectable()
export class GroupSearch implements Searchable {
  readonly table = { name: 'group_profile', key: 'group_id' };

  constructor(
    private readonly db: Database,
    private readonly organisations: Organisations,
    private readonly reading: OfferingReading,
    private readonly reference: ReferenceData,
    private readonly types: InstitutionTypes,
  ) {}

  async documents(ids: readonly string[]): Promise<SourceDocument[]> {
    const wanted = In([...ids]);
    const [profiles, briefs, created, offerings, evidence] = await Promise.all([
      this.db.of(GroupProfile).findBy({ groupId: wanted }),
      this.organisations.briefs(ids),
      this.db.of(Organisation).find({ where: { id: wanted, kind: 'group' }, select: { id: true, createdAt: true } }),
      // In one order, or a document would differ from itself the next time it is built.
      this.db.of(Offering).find({ where: { organisationId: wanted, state: 'published' }, order: { id: 'ASC' } }),
      this.db.of(EvidenceItem).find({ where: { groupId: wanted }, order: { position: 'ASC', id: 'ASC' } }),
    ]);
    const types = await this.types.of(briefs.values());
    const since = new Map(created.map(({ id, createdAt }) => [id, createdAt]));
    return profiles.flatMap(({ groupId, text }) => {
      const [brief, createdAt] = [briefs.get(groupId), since.get(groupId)];
      if (!brief || !createdAt) return [];
      const own = offerings.filter(({ organisationId }) => organisationId === groupId);
      const topics = [...new Set(own.flatMap((offering) => offering.topics))];
      const open = new Set(own.map(({ id }) => id));
      const proof = evidence.filter(
        (item) => item.groupId === groupId && (item.offeringId === null || open.has(item.offeringId)),
      );
      const language = proof.length > 0 && text === '' && own.length === 0 ? (proof[0]?.language ?? 'de') : 'de';
      const document: SourceDocument = {
        id: groupId,
        language,
        title: textOf(brief.name),
        text: textOf(
          text,
          brief.parentName,
          brief.place,
          ...own.map(({ title }) => title),
          ...proof.map((item) => `${item.title}. ${item.text.slice(0, ABSTRACT)}`),
        ),
        memberText: '',
        topicWords: topicWordsOf(this.reference, topics),
        facets: foundBy(this.reference, ...own.map((offering) => this.ofOffering(offering)), {
          language: [language],
          district: [brief.district],
          institutionType: [types.get(groupId)],
        }),
        position: positionOf(brief.lat, brief.lon),
        publishedAt: createdAt,
      };
      return [document];
    });
  }

  /** What an offering lends its group; a group is read in a language of its own. */
  private ofOffering(offering: Offering): Known {
    return { ...facetsOf(OFFERING, offering), language: [] };
  }

  async facts(reader: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, HitFacts>> {
    if (ids.length === 0 || !may(reader, 'group.read')) return new Map();
    const [briefs, budgets, profiles] = await Promise.all([
      this.organisations.briefs(ids),
      this.reading.budgets(ids),
      this.db.of(GroupProfile).find({ where: { groupId: In([...ids]) }, select: { groupId: true } }),
    ]);
    return new Map(
      profiles.flatMap(({ groupId }): [string, HitFacts][] => {
        const brief = briefs.get(groupId);
        if (!brief || !offers(brief.kind)) return [];
        const { parentName: by, place, district, example } = brief;
        const publishedAt = brief.createdAt.toISOString();
        const freeAgain = budgets.get(groupId)?.freeAgain ?? null;
        return [[groupId, { ...NO_POSTING, by, place, district, publishedAt, example, freeAgain }]];
      }),
    );
  }
}
