import type { Received } from '@contract';
import type {
  Evidence,
  Offering as OfferingAnswer,
  OfferingCard,
  OfferingDraft,
  offeringsApi,
} from '@contract/offerings';
import type { Actor } from '@domain/accounts';
import type { PostingState } from '@domain/postings';
import { offeringShortcomings, offeringShowsSomethingNew } from '@domain/offerings';
import { may } from '@domain/policy';
import { Injectable } from '@nestjs/common';
import { Organisations } from '@backend/accounts';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { notFound, Problem } from '@backend/platform/http';
import { Ids } from '@backend/platform/ids';
import { Jobs } from '@backend/platform/queue';
import type { Me } from '@backend/platform/session';
import { PostingSteps } from '@backend/postings';
import { ReferenceData } from '@backend/reference';
import { EvidenceItem } from './evidence.entity';
import { Groups } from './groups.service';
import { OfferingReading } from './offering-reading';
import { Offering } from './offering.entity';
import { evidenceOf } from './offering.view';

type Input<R extends keyof typeof offeringsApi> = Received<(typeof offeringsApi)[R]>;

const HANDED_IN: readonly PostingState[] = ['review', 'published', 'paused'];
const OPEN: readonly PostingState[] = ['published', 'paused'];

/** Writes offerings: drafts, changes, steps. */
@Injectable()
export class Offerings {
  constructor(
    private readonly db: Database,
    private readonly organisations: Organisations,
    private readonly reading: OfferingReading,
    private readonly groups: Groups,
    private readonly steps: PostingSteps,
    private readonly reference: ReferenceData,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async read(me: Actor, id: string): Promise<OfferingAnswer> {
    const offering = await this.db.of(Offering).findOneBy({ id });
    if (!offering) throw notFound();
    return this.reading.view(offering, me);
  }

  /** My group's offerings in every state, the newest change first. */
  async mine(me: Actor): Promise<OfferingCard[]> {
    if (me.organisationId === null) return [];
    const where = { organisationId: me.organisationId };
    const rows = await this.db.of(Offering).find({ where, order: { changedAt: 'DESC', id: 'ASC' }, take: 500 });
    return this.reading.cards(rows, me);
  }

  async create(me: Actor, draft: OfferingDraft): Promise<OfferingAnswer> {
    const { organisationId, personId } = me;
    const group = organisationId === null ? null : await this.organisations.brief(organisationId);
    if (organisationId === null || group?.kind !== 'group') throw notFound();
    const { evidence, ...fields } = this.checked(draft);
    const id = this.ids.next();
    const now = this.clock.now();
    await this.db.transaction(async (tx) => {
      await this.groups.prepare(tx, organisationId);
      await tx.insert(Offering, {
        ...fields,
        id,
        organisationId,
        authorId: personId,
        district: group.district,
        state: 'draft',
        version: 1,
        createdAt: now,
        changedAt: now,
      });
      await this.writeEvidence(tx, id, organisationId, [], evidence);
    });
    return this.read(me, id);
  }

  async change(me: Me, { id, version, ...draft }: Input<'PUT /offerings/:id'>): Promise<OfferingAnswer> {
    const { evidence, ...fields } = this.checked(draft);
    await this.db.transaction(async (tx) => {
      const offering = await this.lock(tx, id);
      const subject = this.reading.readable(offering, me);
      if (!subject.relations?.includes('own')) throw notFound();
      if (version !== undefined && version !== offering.version) throw new Problem('posting.changed_elsewhere');
      if (!may(me, 'offering.update', subject)) throw new Problem('posting.step_not_possible');
      const missing = HANDED_IN.includes(offering.state) ? offeringShortcomings(fields) : [];
      if (missing.length > 0) throw new Problem('posting.incomplete', missing);
      const known = await this.reading.evidence([id]);
      const now = this.clock.now();
      const shows = offeringShowsSomethingNew({ ...offering, evidence: known }, { ...fields, evidence });
      if (OPEN.includes(offering.state) && shows) offering.changeWaitsSince ??= now;
      Object.assign(offering, fields, { version: offering.version + 1, changedAt: now });
      await tx.save(offering);
      await this.writeEvidence(tx, id, offering.organisationId, known, evidence);
      await this.wake(tx, offering);
    });
    return this.read(me, id);
  }

  async step(me: Me, { id, ...step }: Input<'POST /offerings/:id/steps'>): Promise<OfferingAnswer> {
    await this.db.transaction(async (tx) => {
      const offering = await this.lock(tx, id);
      const subject = this.reading.readable(offering, me);
      const on = { kind: 'offering' as const, posting: offering, subject };
      await this.steps.take(tx, me, { ...on, shortcomings: offeringShortcomings(offering) }, step);
      await this.wake(tx, offering);
    });
    return this.read(me, id);
  }

  private async lock(tx: Tx, id: string): Promise<Offering> {
    const offering = await tx.findOne(Offering, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!offering) throw notFound();
    return offering;
  }

  /** Replaces the list when it has changed; an unchanged one raises no revision. */
  private async writeEvidence(
    tx: Tx,
    offeringId: string,
    groupId: string,
    known: readonly EvidenceItem[],
    wanted: readonly Evidence[],
  ): Promise<void> {
    if (JSON.stringify(known.map(evidenceOf)) === JSON.stringify(wanted.map(evidenceOf))) return;
    await tx.delete(EvidenceItem, { offeringId });
    const rows = wanted.map((one, position) => ({ ...one, id: this.ids.next(), groupId, offeringId, position }));
    if (rows.length > 0) await tx.insert(EvidenceItem, rows);
  }

  /** Matching and search find changed rows by themselves; this only saves them the wait. */
  private async wake(tx: Tx, { state }: Offering): Promise<void> {
    if (state === 'draft' || state === 'review') return;
    await this.jobs.nudge(tx, 'matching.sweep');
    await this.jobs.nudge(tx, 'search.sync');
  }

  private checked({ topics, sectors, languages, ...draft }: OfferingDraft) {
    const fields = [
      ...topics.flatMap((topic, at) => (this.reference.knowsTopic(topic) ? [] : [`topics.${at}`])),
      ...sectors.flatMap((sector, at) => (this.reference.knowsSector(sector) ? [] : [`sectors.${at}`])),
    ].map((field) => ({ field, code: 'not_a_choice' }));
    if (fields.length > 0) throw new Problem('input.invalid', fields);
    const apart = <T>(all: readonly T[]): T[] => [...new Set(all)];
    return { ...draft, topics: apart(topics), sectors: apart(sectors), languages: apart(languages) };
  }
}
