import { Injectable } from '@nestjs/common';
import { Organisations } from '@backend/accounts';
import { EvidenceItem, GroupProfile } from '@backend/offerings';
import type { Tx } from '@backend/platform/database';
import { Ids } from '@backend/platform/ids';
import { authorOf } from '../mapping/body';
import { cut } from '../mapping/pick';
import type { ResearchRecord } from '../mapping/record';
import { InstitutionWriter } from './institution-writer';
import { OrganisationNames } from './organisation-names';
import type { Written } from './written';

/** Stands in for the university where a catalogue names none. */
const CATALOGUE = 'Katalog der Technischen Informationsbibliothek (TIB)';
const GROUP_NAME = 140;

/** Writes research as evidence of an unclaimed group: the department named, else the institution as a whole. */
@Injectable()
export class ResearchWriter {
  constructor(
    private readonly organisations: Organisations,
    private readonly institutions: InstitutionWriter,
    private readonly ids: Ids,
  ) {}

  async write(tx: Tx, record: ResearchRecord, known: string | null): Promise<Written> {
    const before = known === null ? null : await tx.findOneBy(EvidenceItem, { id: known });
    if (known !== null && !before) return { targetId: known, effect: 'kept' };
    const groupId = await this.group(tx, record);
    if (await this.isClaimed(tx, before?.groupId ?? groupId)) return { targetId: known ?? groupId, effect: 'kept' };
    const { evidence: kind, title, text, year, url, language, sourceId } = record;
    const item = { groupId, kind, title, text, year, url, language, sourceId: `research:${sourceId}` };
    const id = before?.id ?? this.ids.next();
    if (before) await tx.update(EvidenceItem, { id }, item);
    else await tx.insert(EvidenceItem, { ...item, id, offeringId: null });
    return { targetId: id, effect: before ? 'changed' : 'created' };
  }

  private async group(tx: Tx, record: ResearchRecord): Promise<string> {
    const author = authorOf(record.organisations);
    const institutionName = author?.name ?? CATALOGUE;
    const institution = await this.institutions.named(tx, institutionName, author?.place ?? null);
    // Works of unknown origin have nothing in common but the catalogue, so each stands for the group that wrote it.
    const name = cut(author ? (author.unit ?? author.name) : record.title, GROUP_NAME);
    const names = new OrganisationNames(tx, 'group', institution);
    const known = await names.find([name]);
    if (known !== null) return known;
    const id = await this.organisations.add(tx, { kind: 'group', name, parentId: institution, claimed: false });
    await tx.query(
      `update organisation g set plz = i.plz, place = coalesce(i.place, $2), district = i.district, lat = i.lat, lon = i.lon
       from organisation i where i.id = g.parent_id and g.id = $1`,
      [id, author?.place ?? null],
    );
    await tx.upsert(GroupProfile, { groupId: id }, ['groupId']);
    await names.remember([name], id);
    return id;
  }

  private async isClaimed(tx: Tx, groupId: string): Promise<boolean> {
    return (await this.organisations.brief(groupId, tx))?.claimed === true;
  }
}
