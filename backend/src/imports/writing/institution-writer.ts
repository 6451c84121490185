import { Injectable } from '@nestjs/common';
import { Organisation, Organisations } from '@backend/accounts';
import type { Tx } from '@backend/platform/database';
import type { InstitutionRecord } from '../mapping/record';
import { Places } from '../places';
import { OrganisationNames } from './organisation-names';
import type { WriteResult } from './write-result';

/** Writes institutions of a register as unclaimed entries; an entry somebody has claimed is left alone. */
@Injectable()
export class InstitutionWriter {
  constructor(
    private readonly organisations: Organisations,
    private readonly places: Places,
  ) {}

  async write(tx: Tx, record: InstitutionRecord, known: string | null): Promise<WriteResult> {
    const names = new OrganisationNames(tx, 'institution');
    const id = known ?? (await this.registered(tx, record.ror)) ?? (await names.find(record.names));
    const row = id === null ? null : await tx.findOneBy(Organisation, { id });
    const target =
      row?.id ?? (await this.organisations.add(tx, { kind: 'institution', name: record.name, claimed: false }));
    await names.remember(record.names, target);
    if (row?.claimed) return { targetId: target, effect: 'skipped' };
    const { name, ror, website, sourceId } = record;
    const changed = { name, ror, website, sourceId: `register:${sourceId}`, ...this.places.of(record) };
    await tx.update(Organisation, { id: target }, changed);
    await this.moveGroups(tx, target);
    return { targetId: target, effect: row ? 'changed' : 'created' };
  }

  /** Groups nobody has claimed sit where their institution does, and so does what they offer. */
  private async moveGroups(tx: Tx, institution: string): Promise<void> {
    await tx.query(
      `update organisation g set plz = i.plz, place = i.place, district = i.district, lat = i.lat, lon = i.lon
       from organisation i where i.id = $1 and g.parent_id = i.id and g.kind = 'group' and not g.claimed`,
      [institution],
    );
    await tx.query(
      `update offering f set district = g.district from organisation g
       where g.id = f.organisation_id and g.parent_id = $1 and not g.claimed`,
      [institution],
    );
  }

  private async registered(tx: Tx, ror: string | null): Promise<string | null> {
    if (ror === null) return null;
    return (await tx.findOneBy(Organisation, { kind: 'institution', ror }))?.id ?? null;
  }

  /** The unclaimed institution of this name, made if no source and nobody here has named it yet. */
  async named(tx: Tx, name: string, place: string | null): Promise<string> {
    const names = new OrganisationNames(tx, 'institution');
    const found = (await names.find([name])) ?? (await this.organisations.institutionNamed(tx, name));
    await names.remember([name], found);
    const row = await tx.findOneBy(Organisation, { id: found });
    if (row && !row.claimed && row.place === null && place !== null)
      await tx.update(Organisation, { id: found }, { place });
    return found;
  }
}
