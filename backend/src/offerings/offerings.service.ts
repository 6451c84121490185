import type { Received } from '@contract';
import type {
  Evidence,
  Offering as OfferingAnswer,
  OfferingCard,
  OfferingDraft,
  offeringsApi,
} from '@contract/offerings';
import { offers, type Actor } from '@domain/accounts';
import { OFFERING } from '@domain/offerings';
import { Injectable } from '@nestjs/common';
import { Organisations } from '@backend/accounts';
import { Database, type Tx } from '@backend/platform/database';
import { notFound, Problem } from '@backend/platform/http';
import { Ids } from '@backend/platform/ids';
import { PostingTable, PostingWriting, type PostingRoom } from '@backend/postings';
import { ReferenceData } from '@backend/reference';
import { EvidenceItem } from './evidence.entity';
import { Groups } from './groups.service';
import { OfferingReading } from './offering-reading';
import { Offering } from './offering.entity';
import { evidenceOf } from './offering.view';

type Input<R extends keyof typeof offeringsApi> = Received<(typeof offeringsApi)[R]>;

/** Writes offerings: drafts, changes, steps. */
@PostingTable('offering', Offering)
@Injectable()
export class Offerings {
  private readonly room: PostingRoom<Offering, OfferingDraft> = {
    kind: 'offering',
    fields: OFFERING,
    entity: Offering,
    subject: async (_, row, me) => this.reading.readable(row, me),
    contentOf: async (tx, row) => ({ ...row, evidence: (await this.reading.evidence([row.id], tx)).map(evidenceOf) }),
    columnsOf: ({ evidence: _, ...columns }) => columns,
    keepBeside: (tx, row, { evidence }, before) => this.writeEvidence(tx, row, before?.evidence ?? [], evidence),
  };

  constructor(
    private readonly db: Database,
    private readonly writing: PostingWriting,
    private readonly organisations: Organisations,
    private readonly reading: OfferingReading,
    private readonly groups: Groups,
    private readonly reference: ReferenceData,
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
    const group = me.organisationId === null ? null : await this.organisations.brief(me.organisationId);
    if (!group || !offers(group.kind)) throw notFound();
    const content = this.checked(draft);
    const id = await this.db.transaction(async (tx) => {
      await this.groups.prepare(tx, group.id);
      return this.writing.keep(tx, me, this.room, content, { district: group.district });
    });
    return this.read(me, id);
  }

  async change(me: Actor, { id, version, ...draft }: Input<'PUT /offerings/:id'>): Promise<OfferingAnswer> {
    await this.writing.change(me, this.room, { id, version }, this.checked(draft));
    return this.read(me, id);
  }

  async step(me: Actor, { id, ...step }: Input<'POST /offerings/:id/steps'>): Promise<OfferingAnswer> {
    await this.db.transaction((tx) => this.writing.step(tx, me, this.room, id, step));
    return this.read(me, id);
  }

  /** Replaces the list when it has changed; an unchanged one raises no revision. */
  private async writeEvidence(
    tx: Tx,
    { id: offeringId, organisationId: groupId }: Offering,
    known: readonly Evidence[],
    wanted: readonly Evidence[],
  ): Promise<void> {
    if (JSON.stringify(known.map(evidenceOf)) === JSON.stringify(wanted.map(evidenceOf))) return;
    await tx.delete(EvidenceItem, { offeringId });
    const rows = wanted.map((one, position) => ({ ...one, id: this.ids.next(), groupId, offeringId, position }));
    if (rows.length > 0) await tx.insert(EvidenceItem, rows);
  }

  private checked({ topics, sectors, languages, ...draft }: OfferingDraft): OfferingDraft {
    const fields = [
      ...topics.flatMap((topic, at) => (this.reference.knowsTopic(topic) ? [] : [`topics.${at}`])),
      ...sectors.flatMap((sector, at) => (this.reference.knowsSector(sector) ? [] : [`sectors.${at}`])),
    ].map((field) => ({ field, code: 'not_a_choice' }));
    if (fields.length > 0) throw new Problem('input.invalid', fields);
    const apart = <T>(all: readonly T[]): T[] => [...new Set(all)];
    return { ...draft, topics: apart(topics), sectors: apart(sectors), languages: apart(languages) };
  }
}
