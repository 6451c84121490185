import { OFFERING } from '@domain/offerings';
import { blankOf } from '@domain/postings';
import { Injectable } from '@nestjs/common';
import { Organisations } from '@backend/accounts';
import { Offering } from '@backend/offerings';
import { Clock } from '@backend/platform/clock';
import type { Tx } from '@backend/platform/database';
import { Ids } from '@backend/platform/ids';
import { ReferenceData } from '@backend/reference';
import type { OfferingRecord } from '../mapping/record';
import { GroupWriter } from './group-writer';
import type { WriteResult } from './write-result';

const { evidence: _, ...BLANK } = blankOf(OFFERING);

/** Writes offerings of registers as published offerings of unclaimed groups. */
@Injectable()
export class OfferingWriter {
  constructor(
    private readonly organisations: Organisations,
    private readonly groups: GroupWriter,
    private readonly reference: ReferenceData,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async write(tx: Tx, record: OfferingRecord, known: string | null): Promise<WriteResult> {
    const before = known === null ? null : await tx.findOneBy(Offering, { id: known });
    if (known !== null && !before) return { targetId: known, effect: 'skipped' };
    const { content, organisations, subjects } = record;
    const groupId = await this.groups.of(tx, organisations, content.title);
    for (const owner of [groupId, before?.organisationId])
      if (owner && (await this.organisations.brief(owner, tx))?.claimed)
        return { targetId: known ?? groupId, effect: 'skipped' };
    const now = this.clock.now();
    const topics = content.topics.filter((topic) => this.reference.knowsTopic(topic));
    const said = [content.title, ...subjects, content.text].join('\n');
    const offering = tx.create(Offering, {
      ...(before ?? { id: this.ids.next(), createdAt: now, publishedAt: now, confirmedAt: now, authorId: null }),
      ...BLANK,
      ...content,
      organisationId: groupId,
      topics: topics.length > 0 ? topics : [...this.reference.suggestTopics(said)],
      sectors: content.sectors.filter((sector) => this.reference.knowsSector(sector)),
      district: (await this.organisations.brief(groupId, tx))?.district ?? null,
      // A register holds what is public already.
      nothingUnpublished: true,
      state: 'published',
      changedAt: now,
    });
    await tx.save(offering);
    return { targetId: offering.id, effect: before ? 'changed' : 'created' };
  }
}
