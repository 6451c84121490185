import type { Offering as OfferingAnswer, OfferingCard } from '@contract/offerings';
import type { Actor } from '@domain/accounts';
import { berlinDay, quarterOf } from '@domain/calendar';
import type { PostingSubject } from '@domain/postings';
import { budgetOn, DEFAULT_ATTENTION, type AttentionBudget, type OfferingRelation } from '@domain/offerings';
import { may } from '@domain/policy';
import { Injectable } from '@nestjs/common';
import { In, MoreThanOrEqual } from 'typeorm';
import { Organisations } from '@backend/accounts';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { notFound } from '@backend/platform/http';
import { readable, subjectOf } from '@backend/postings';
import { EvidenceItem } from './evidence.entity';
import { FullGroups } from './full-groups';
import { GroupPlace, GroupProfile } from './group.entity';
import type { Offering } from './offering.entity';
import { offeringCardOf, offeringViewOf, type OfferingFacts } from './offering.view';

/** Turns rows into what one reader may see of them. */
@Injectable()
export class OfferingReading {
  constructor(
    private readonly db: Database,
    private readonly organisations: Organisations,
    private readonly fullGroups: FullGroups,
    private readonly clock: Clock,
  ) {}

  /** What the reader is to an offering that it may read; throws `not_found` for one it may not know of. */
  readable(offering: Offering | null, reader: Actor): PostingSubject<OfferingRelation> {
    if (!offering) throw notFound();
    return readable('offering', subjectOf(offering, reader), reader);
  }

  /** Rows as cards, in the order given; those this reader may not see are left out. */
  async cards(offerings: readonly Offering[], reader: Actor): Promise<OfferingCard[]> {
    const facts = await this.facts(offerings);
    return offerings
      .filter((offering) => may(reader, 'offering.read', subjectOf(offering, reader)))
      .map((offering) => offeringCardOf(offering, facts(offering)));
  }

  async view(offering: Offering, reader: Actor): Promise<OfferingAnswer> {
    const subject = this.readable(offering, reader);
    const [facts, evidence] = await Promise.all([this.facts([offering]), this.evidence([offering.id])]);
    return offeringViewOf(offering, evidence, reader, subject, facts(offering));
  }

  /** Evidence of offerings, in the order of their lists. */
  async evidence(offeringIds: readonly string[], tx: Tx = this.db.manager): Promise<EvidenceItem[]> {
    if (offeringIds.length === 0) return [];
    const where = { offeringId: In([...offeringIds]) };
    return tx.find(EvidenceItem, { where, order: { offeringId: 'ASC', position: 'ASC', id: 'ASC' } });
  }

  /** The attention budget of each group today. */
  async budgets(groupIds: readonly string[]): Promise<ReadonlyMap<string, AttentionBudget>> {
    const ids = [...new Set(groupIds)];
    if (ids.length === 0) return new Map();
    const today = berlinDay(this.clock.now());
    const [profiles, places, full] = await Promise.all([
      this.db.of(GroupProfile).findBy({ groupId: In(ids) }),
      this.db.of(GroupPlace).findBy({ groupId: In(ids), day: MoreThanOrEqual(quarterOf(today).first) }),
      this.fullGroups.among(ids),
    ]);
    const profileOf = new Map(profiles.map((one) => [one.groupId, one]));
    return new Map(
      ids.map((id) => {
        const days = places.filter(({ groupId }) => groupId === id).map(({ day }) => day);
        return [id, budgetOn(today, profileOf.get(id) ?? DEFAULT_ATTENTION, days, full.has(id))];
      }),
    );
  }

  private async facts(offerings: readonly Offering[]): Promise<(of: Offering) => OfferingFacts> {
    const groupIds = offerings.map(({ organisationId }) => organisationId);
    const [groups, budgets] = await Promise.all([this.organisations.briefs(groupIds), this.budgets(groupIds)]);
    const now = this.clock.now();
    return ({ organisationId }) => ({
      group: groups.get(organisationId),
      budget: budgets.get(organisationId) ?? budgetOn(berlinDay(now), DEFAULT_ATTENTION, []),
      now,
    });
  }
}
