import { Injectable } from '@nestjs/common';
import { Organisations } from '@backend/accounts';
import { GroupProfile } from '@backend/offerings';
import type { Tx } from '@backend/platform/database';
import { authorOf } from '../mapping/body';
import { cut } from '../mapping/pick';
import { InstitutionWriter } from './institution-writer';
import { OrganisationNames } from './organisation-names';

/** Stands in for the university where a catalogue names none. */
const CATALOGUE = 'Katalog der Technischen Informationsbibliothek (TIB)';
const GROUP_NAME = 140;

/** Finds the group behind a work or an offering, and makes an unclaimed one where nobody knows it yet. */
@Injectable()
export class GroupWriter {
  constructor(
    private readonly organisations: Organisations,
    private readonly institutions: InstitutionWriter,
  ) {}

  /** The department named, else the institution as a whole; `title` names a group nothing else is known of. */
  async of(tx: Tx, organisations: readonly string[], title: string): Promise<string> {
    const author = authorOf(organisations);
    const institutionName = author?.name ?? CATALOGUE;
    const institution = await this.institutions.named(tx, institutionName, author?.place ?? null);
    // Works of unknown origin have nothing in common but the catalogue, so each stands for the group that wrote it.
    const name = cut(author ? (author.unit ?? author.name) : title, GROUP_NAME);
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
}
