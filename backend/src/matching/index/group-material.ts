import { OFFERING } from '@domain/offerings';
import { pick, wordsFor } from '@domain/postings';
import type { TextLanguage } from '@domain/languages';
import { mayBeProposed, type OfferingFacts } from '@domain/matching';
import type { Writing } from '@domain/text';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Organisations, type OrganisationBrief } from '@backend/accounts';
import { EvidenceItem, GroupProfile, Offering } from '@backend/offerings';
import { Database } from '@backend/platform/database';
import { Declines } from '../feedback/declines';

/** A text of a group that can answer a challenge: an offering, a piece of evidence, or what the group says of itself. */
export interface GroupItem {
  readonly id: string;
  /** The offering it is or belongs to. */
  readonly offeringId: string | null;
  readonly writing: Writing;
  /** Undefined: told by the words. */
  readonly language: TextLanguage | undefined;
}

/** A group with everything that is open about it. */
export interface GroupMaterial {
  readonly id: string;
  readonly revision: number;
  readonly brief: OrganisationBrief;
  readonly items: readonly GroupItem[];
  readonly offerings: ReadonlyMap<string, OfferingFacts>;
  /** Topics it has said are not its field. */
  readonly notTopics: ReadonlySet<string>;
}

/** What a group says of itself is an item, too; its id is the group's own. */
const profileItem = (groupId: string, name: string, text: string): GroupItem[] =>
  text.trim() === '' ? [] : [{ id: groupId, offeringId: null, writing: { title: name, text }, language: undefined }];

const offeringItem = (offering: Offering): GroupItem => ({
  id: offering.id,
  offeringId: offering.id,
  writing: {
    title: wordsFor(OFFERING, 'matched', 'title', offering).join('. '),
    text: wordsFor(OFFERING, 'matched', 'text', offering).join('.\n'),
  },
  language: offering.language,
});

/** The facts alone: who keeps them does not keep the texts. */
const factsOf = (offering: Offering): OfferingFacts => pick(OFFERING, offering, ({ matched }) => matched === 'fact');

const evidenceItem = ({ id, offeringId, title, text, language }: EvidenceItem): GroupItem => ({
  id,
  offeringId,
  writing: { title, text },
  language,
});

/** Reads what groups offer. Offerings that are not published, and their evidence, are left out. */
@Injectable()
export class GroupMaterials {
  constructor(
    private readonly db: Database,
    private readonly organisations: Organisations,
    private readonly declines: Declines,
  ) {}

  /** The revision of every group, by id: what has to be read again since last time. */
  async revisions(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.db.query<{ id: string; revision: number }>(
      'select group_id as id, revision from group_profile',
    );
    return new Map(rows.map(({ id, revision }) => [id, revision]));
  }

  /** Items by their id, as far as they are open now. */
  async items(ids: readonly string[]): Promise<ReadonlyMap<string, GroupItem>> {
    if (ids.length === 0) return new Map();
    const wanted = In([...ids]);
    const [profiles, evidence] = await Promise.all([
      this.db.of(GroupProfile).findBy({ groupId: wanted }),
      this.db.of(EvidenceItem).findBy({ id: wanted }),
    ]);
    const offeringIds = [...ids, ...evidence.flatMap(({ offeringId }) => offeringId ?? [])];
    const [briefs, offerings] = await Promise.all([
      this.organisations.briefs(profiles.map(({ groupId }) => groupId)),
      this.db.of(Offering).findBy({ id: In(offeringIds), state: 'published' }),
    ]);
    const open = new Set(offerings.map(({ id }) => id));
    const items = [
      ...profiles.flatMap(({ groupId, text }) => profileItem(groupId, briefs.get(groupId)?.name ?? '', text)),
      ...offerings.map(offeringItem),
      ...evidence.filter(({ offeringId }) => offeringId === null || open.has(offeringId)).map(evidenceItem),
    ];
    return new Map(items.map((item) => [item.id, item]));
  }

  async read(ids: readonly string[]): Promise<GroupMaterial[]> {
    const wanted = In([...ids]);
    const [profiles, briefs, offerings, evidence, rules] = await Promise.all([
      this.db.of(GroupProfile).find({ where: { groupId: wanted }, order: { groupId: 'ASC' } }),
      this.organisations.briefs(ids),
      this.db.of(Offering).find({ where: { organisationId: wanted, state: 'published' }, order: { id: 'ASC' } }),
      this.db.of(EvidenceItem).find({ where: { groupId: wanted }, order: { id: 'ASC' } }),
      this.declines.rules(ids),
    ]);
    const offeringsOf = Map.groupBy(offerings, ({ organisationId }) => organisationId);
    const evidenceOf = Map.groupBy(evidence, ({ groupId }) => groupId);
    return profiles.flatMap(({ groupId, revision, text }) => {
      const brief = briefs.get(groupId);
      if (!brief) return [];
      const own = offeringsOf.get(groupId) ?? [];
      const open = new Set(own.map(({ id }) => id));
      const proof = (evidenceOf.get(groupId) ?? []).filter(
        ({ offeringId }) => offeringId === null || open.has(offeringId),
      );
      return [
        {
          id: groupId,
          revision,
          brief,
          items: [
            ...profileItem(groupId, brief.name, text),
            ...own.map(offeringItem),
            ...proof.map(evidenceItem),
          ].filter(({ id }) => mayBeProposed(rules, { id, group: groupId }, [])),
          offerings: new Map(own.map((offering) => [offering.id, factsOf(offering)])),
          notTopics: rules.notTheirTopics.get(groupId) ?? new Set(),
        },
      ];
    });
  }
}
