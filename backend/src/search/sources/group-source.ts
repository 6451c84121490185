import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Organisation, Organisations } from '@backend/accounts';
import { EvidenceItem, GroupProfile, Offering } from '@backend/offerings';
import { Database } from '@backend/platform/database';
import { ReferenceData } from '@backend/reference';
import type { SearchDocument } from '../engine';
import { InstitutionTypes } from './institution-types';
import { sectorsOf, topicsOf, topicWordsOf } from './labels';
import { positionOf, textOf, type SearchSource } from './source';

/** How much of an abstract goes into the document of a group that may have hundreds of them. */
const ABSTRACT = 300;

/** Research groups with what they offer and have shown. */
@Injectable()
export class GroupSource implements SearchSource {
  readonly kind = 'group';
  readonly table = { name: 'group_profile', key: 'group_id' };

  constructor(
    private readonly db: Database,
    private readonly organisations: Organisations,
    private readonly reference: ReferenceData,
    private readonly types: InstitutionTypes,
  ) {}

  async documents(ids: readonly string[]): Promise<SearchDocument[]> {
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
      const document: SearchDocument = {
        kind: this.kind,
        id: groupId,
        language: proof.length > 0 && text === '' && own.length === 0 ? (proof[0]?.language ?? 'de') : 'de',
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
        topics: topicsOf(this.reference, topics),
        sectors: sectorsOf(this.reference, [...new Set(own.flatMap(({ sectors }) => sectors))]),
        district: brief.district,
        formats: [...new Set(own.flatMap(({ formats }) => formats))],
        institutionType: types.get(groupId) ?? null,
        maturities: [...new Set(own.flatMap(({ maturity }) => (maturity === null ? [] : [maturity])))],
        position: positionOf(brief.lat, brief.lon),
        publishedAt: createdAt,
      };
      return [document];
    });
  }
}
