import type { Received } from '@contract';
import type { accountsApi, Organisation as OrganisationAnswer } from '@contract/accounts';
import { needsVerification, SIDE_OF_KIND, type Actor, type OrganisationKind, type SizeClass } from '@domain/accounts';
import { may } from '@domain/policy';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { notFound, Problem } from '@backend/platform/http';
import { Ids } from '@backend/platform/ids';
import type { Me } from '@backend/platform/session';
import { ReferenceData } from '@backend/reference';
import { AccountPartRegistry } from './account-parts';
import { Organisation } from './organisation.entity';

/** What other rooms may know of an organisation. `parentName` is that of the institution or, for councils, the company. */
export interface OrganisationBrief extends Pick<
  Organisation,
  | 'id'
  | 'kind'
  | 'name'
  | 'parentId'
  | 'plz'
  | 'place'
  | 'district'
  | 'lat'
  | 'lon'
  | 'size'
  | 'sector'
  | 'verified'
  | 'claimed'
  | 'example'
  | 'createdAt'
> {
  readonly parentName: string | null;
}

/** An organisation to be written; the place follows from the postcode. */
export interface NewOrganisation {
  readonly id?: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly parentId?: string | null;
  readonly parentText?: string | null;
  readonly plz?: string | null;
  readonly size?: SizeClass;
  readonly sector?: string | null;
  readonly website?: string | null;
  readonly ror?: string | null;
  readonly claimed?: boolean;
  readonly verified?: boolean;
  readonly example?: boolean;
  readonly sourceId?: string | null;
}

/** Whether somebody may look at the entry of an organisation. */
export const mayReadOrganisation = (reader: Actor, { id, kind }: Pick<Organisation, 'id' | 'kind'>): boolean =>
  may(reader, 'organisation.read', { relations: reader.organisationId === id ? ['own'] : [], state: kind });

/** Organisations: what others may see of them, and changes by their members. */
@Injectable()
export class Organisations {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly idSource: Ids,
    private readonly reference: ReferenceData,
    private readonly accountParts: AccountPartRegistry,
  ) {}

  /** Several at once, by id; ids nobody has are absent. */
  async briefs(ids: Iterable<string>, tx: Tx = this.db.manager): Promise<ReadonlyMap<string, OrganisationBrief>> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return new Map();
    const found = await tx.find(Organisation, { where: { id: In(wanted) } });
    const parentIds = found.flatMap(({ parentId }) => (parentId ? [parentId] : []));
    const parents = await tx.find(Organisation, { where: { id: In(parentIds) }, select: { id: true, name: true } });
    const names = new Map(parents.map(({ id, name }) => [id, name]));
    return new Map(
      found.map((one) => [one.id, { ...one, parentName: names.get(one.parentId ?? '') ?? one.parentText }]),
    );
  }

  async brief(id: string, tx: Tx = this.db.manager): Promise<OrganisationBrief | null> {
    return (await this.briefs([id], tx)).get(id) ?? null;
  }

  /** Whether there is any organisation at all; a fresh database has none. */
  any(): Promise<boolean> {
    return this.db.of(Organisation).exists();
  }

  /** An organisation as this reader may see it; throws `not_found` for one it may not look at. */
  async read(me: Me, id: string): Promise<OrganisationAnswer> {
    const found = await this.db.of(Organisation).findOneBy({ id });
    if (!found || !mayReadOrganisation(me, found)) throw notFound();
    const { website, ror, kind, revision } = found;
    const brief = await this.brief(id);
    if (!brief) throw notFound();
    return { ...brief, website, ror, side: SIDE_OF_KIND[kind], version: revision };
  }

  /** Changes one's own; throws `organisation.changed_elsewhere` when `version` is not the newest. */
  async change(me: Me, input: Received<(typeof accountsApi)['PUT /organisation']>): Promise<OrganisationAnswer> {
    const id = me.organisationId;
    if (id === null) throw notFound();
    await this.db.transaction(async (tx) => {
      const { name, size, sector, website, version } = input;
      const found = await tx.findOneOrFail(Organisation, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (version !== undefined && version !== found.revision) throw new Problem('organisation.changed_elsewhere');
      await tx.update(
        Organisation,
        { id },
        { name, size, sector, website: website || null, ...this.placeOf(input.plz) },
      );
      await this.accountParts.organisationChanged(tx, id);
    });
    return this.read(me, id);
  }

  /** Writes a new organisation and answers with its id. */
  async add(tx: Tx, given: NewOrganisation): Promise<string> {
    const id = given.id ?? this.idSource.next();
    await tx.insert(Organisation, {
      id,
      kind: given.kind,
      name: given.name,
      parentId: given.parentId ?? null,
      parentText: given.parentText ?? null,
      size: given.size ?? 'unknown',
      sector: given.sector ?? null,
      website: given.website ?? null,
      ror: given.ror ?? null,
      claimed: given.claimed ?? true,
      verified: given.verified ?? !needsVerification(given.kind),
      example: given.example ?? false,
      sourceId: given.sourceId ?? null,
      createdAt: this.clock.now(),
      ...this.placeOf(given.plz ?? null),
    });
    return id;
  }

  /** The institution of that name, spelling of case and spaces aside; a new unclaimed entry when there is none. */
  async institutionNamed(tx: Tx, name: string): Promise<string> {
    const [known] = await tx.query<{ id: string }[]>(
      `select id from organisation where kind = 'institution' and lower(name) = lower($1) order by created_at, id limit 1`,
      [name],
    );
    return known?.id ?? this.add(tx, { kind: 'institution', name, claimed: false });
  }

  /** Gives an organisation another name; rooms whose documents show it are notified. */
  async rename(tx: Tx, id: string, name: string): Promise<void> {
    await tx.update(Organisation, { id }, { name });
    await this.accountParts.organisationChanged(tx, id);
  }

  /** A guide has checked that a council is one. */
  async verify(tx: Tx, id: string): Promise<void> {
    await tx.update(Organisation, { id }, { verified: true });
    await this.accountParts.organisationChanged(tx, id);
  }

  /** Name, district and centre of a postcode; all null where it is unknown. */
  placeOf(plz: string | null): Pick<Organisation, 'plz' | 'place' | 'district' | 'lat' | 'lon'> {
    const found = plz === null ? undefined : this.reference.place(plz);
    const { place = null, district = null, lat = null, lon = null } = found ?? {};
    return { plz, place, district, lat, lon };
  }
}
