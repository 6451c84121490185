import { Injectable } from '@nestjs/common';
import { Organisations } from '@backend/accounts';
import { EvidenceItem } from '@backend/offerings';
import type { Tx } from '@backend/platform/database';
import { Ids } from '@backend/platform/ids';
import type { ResearchRecord } from '../mapping/record';
import { GroupWriter } from './group-writer';
import type { WriteResult } from './write-result';

/** Writes research as evidence of an unclaimed group: the department named, else the institution as a whole. */
@Injectable()
export class ResearchWriter {
  constructor(
    private readonly organisations: Organisations,
    private readonly groups: GroupWriter,
    private readonly ids: Ids,
  ) {}

  async write(tx: Tx, record: ResearchRecord, known: string | null): Promise<WriteResult> {
    const before = known === null ? null : await tx.findOneBy(EvidenceItem, { id: known });
    if (known !== null && !before) return { targetId: known, effect: 'skipped' };
    const groupId = await this.groups.of(tx, record.organisations, record.title);
    if (await this.isClaimed(tx, before?.groupId ?? groupId)) return { targetId: known ?? groupId, effect: 'skipped' };
    const { evidence: kind, title, text, year, url, language, sourceId } = record;
    const item = { groupId, kind, title, text, year, url, language, sourceId: `research:${sourceId}` };
    const id = before?.id ?? this.ids.next();
    if (before) await tx.update(EvidenceItem, { id }, item);
    else await tx.insert(EvidenceItem, { ...item, id, offeringId: null });
    return { targetId: id, effect: before ? 'changed' : 'created' };
  }

  private async isClaimed(tx: Tx, groupId: string): Promise<boolean> {
    return (await this.organisations.brief(groupId, tx))?.claimed === true;
  }
}
