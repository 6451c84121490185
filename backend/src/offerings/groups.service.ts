import type { Received } from '@contract';
import type { Group, offeringsApi } from '@contract/offerings';
import { offers, type Actor } from '@domain/accounts';
import { berlinDay, quarterOf, type Day } from '@domain/calendar';
import { budgetOn, DEFAULT_ATTENTION, takesRequests, type AttentionBudget } from '@domain/offerings';
import { Injectable } from '@nestjs/common';
import { IsNull, MoreThanOrEqual } from 'typeorm';
import { Organisations } from '@backend/accounts';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { notFound } from '@backend/platform/http';
import { EvidenceItem } from './evidence.entity';
import { FullGroups } from './full-groups';
import { GroupPlace, GroupProfile } from './group.entity';
import { OfferingReading } from './offering-reading';
import { Offering } from './offering.entity';
import { evidenceOf } from './offering.view';

type Change = Received<(typeof offeringsApi)['PUT /group']>;
/** Imported groups may hold thousands of items; their page shows the newest. */
const SHOWN_EVIDENCE = 100;

/** Research groups: what they say, and how many requests they still take. */
@Injectable()
export class Groups {
  constructor(
    private readonly db: Database,
    private readonly organisations: Organisations,
    private readonly reading: OfferingReading,
    private readonly fullGroups: FullGroups,
    private readonly clock: Clock,
  ) {}

  /** Raises a group's revision: whoever keeps something of it reads it again. */
  async touch(tx: Tx, groupId: string): Promise<void> {
    await tx.query('update group_profile set revision = revision + 1 where group_id = $1', [groupId]);
  }

  /** A group with everything it offers, as this reader may see it; throws `not_found`. */
  async read(me: Actor, id: string): Promise<Group> {
    const organisation = await this.organisations.brief(id);
    if (!organisation || !offers(organisation.kind)) throw notFound();
    const [profile, budgets, offerings, evidence] = await Promise.all([
      this.db.of(GroupProfile).findOneBy({ groupId: id }),
      this.reading.budgets([id]),
      this.db
        .of(Offering)
        .find({ where: { organisationId: id, state: 'published' }, order: { publishedAt: 'DESC', id: 'ASC' } }),
      this.db.of(EvidenceItem).find({
        where: { groupId: id, offeringId: IsNull() },
        order: { year: { direction: 'DESC', nulls: 'LAST' }, position: 'ASC', id: 'ASC' },
        take: SHOWN_EVIDENCE,
      }),
    ]);
    return {
      id,
      name: organisation.name,
      text: profile?.text ?? '',
      institutionName: organisation.parentName,
      place: organisation.place,
      district: organisation.district,
      budget: budgets.get(id) ?? budgetOn(this.today(), DEFAULT_ATTENTION, []),
      freeFrom: profile?.freeFrom ?? null,
      offerings: await this.reading.cards(offerings, me),
      evidence: evidence.map(evidenceOf),
      claimed: organisation.claimed,
      example: organisation.example,
    };
  }

  /** The group of this context, or null for somebody who has none. */
  async own(me: Actor): Promise<Group | null> {
    const organisation = me.organisationId === null ? null : await this.organisations.brief(me.organisationId);
    return organisation && offers(organisation.kind) ? this.read(me, organisation.id) : null;
  }

  async change(me: Actor, { name, text, perQuarter, freeFrom }: Change): Promise<Group> {
    const groupId = me.organisationId;
    const group = groupId === null ? null : await this.organisations.brief(groupId);
    if (groupId === null || !group || !offers(group.kind)) throw notFound();
    await this.db.transaction(async (tx) => {
      await this.organisations.rename(tx, groupId, name);
      await tx.upsert(GroupProfile, { groupId, text, perQuarter, freeFrom }, ['groupId']);
    });
    return this.read(me, groupId);
  }

  /** Makes sure that a group has a profile to lock, to count and to match by. */
  async prepare(tx: Tx, groupId: string): Promise<void> {
    await tx.createQueryBuilder().insert().into(GroupProfile).values({ groupId }).orIgnore().execute();
  }

  /**
   * Locks a group's budget until the transaction ends and answers with what is free on that day. Requests for the last
   * place wait here for each other, so exactly one of them finds it free.
   */
  async lockBudget(tx: Tx, groupId: string, today: Day): Promise<AttentionBudget> {
    await this.prepare(tx, groupId);
    const profile = await tx.findOneOrFail(GroupProfile, { where: { groupId }, lock: { mode: 'pessimistic_write' } });
    const full = await this.fullGroups.among([groupId], tx);
    return budgetOn(today, profile, await this.placesTaken(tx, groupId, today), full.has(groupId));
  }

  /** Takes a place for a request; the caller holds the lock and has seen that one is free. */
  async takePlace(tx: Tx, groupId: string, contactId: string, day: Day): Promise<void> {
    await tx.upsert(GroupPlace, { contactId, groupId, day }, ['contactId']);
  }

  /** Gives a place back: the request was withdrawn before anybody answered. */
  async freePlace(tx: Tx, contactId: string): Promise<void> {
    await tx.delete(GroupPlace, { contactId });
  }

  /** Groups of these that still take requests. */
  async withPlace(groupIds: readonly string[]): Promise<string[]> {
    const budgets = await this.reading.budgets(groupIds);
    return groupIds.filter((id) => takesRequests(budgets.get(id) ?? budgetOn(this.today(), DEFAULT_ATTENTION, [])));
  }

  private async placesTaken(tx: Tx, groupId: string, today: Day): Promise<Day[]> {
    const where = { groupId, day: MoreThanOrEqual(quarterOf(today).first) };
    return (await tx.find(GroupPlace, { where })).map(({ day }) => day);
  }

  private today = (): Day => berlinDay(this.clock.now());
}
