import type { Language } from '@contract/words';
import type { Frequency } from '@domain/digests';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { fingerprint, Ids } from '@backend/platform/ids';
import { Membership, type MemberRole } from './membership.entity';
import { Person } from './person.entity';
import { Tokens } from './tokens';

/** A person to be written. */
export interface NewPerson {
  readonly id?: string;
  readonly email: string;
  readonly name: string;
  readonly phone?: string;
  readonly language: Language;
  readonly digest?: Frequency;
  readonly example?: boolean;
}

/** Somebody who acts for an organisation, with what their partners may know. */
export interface Member {
  readonly personId: string;
  readonly membershipId: string;
  readonly organisationId: string;
  readonly role: MemberRole;
  readonly position: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly language: Language;
  readonly digest: Frequency;
}

const MEMBERS = `select p.id as "personId", m.id as "membershipId", m.organisation_id as "organisationId", m.role,
    m.position, p.name, p.email, p.phone, p.language, p.digest
  from membership m join person p on p.id = m.person_id`;

/** People and who belongs where. */
@Injectable()
export class People {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly idSource: Ids,
    private readonly tokens: Tokens,
  ) {}

  find(id: string, tx: Tx = this.db.manager): Promise<Person | null> {
    return tx.findOneBy(Person, { id });
  }

  async named(ids: Iterable<string>): Promise<ReadonlyMap<string, string>> {
    const people = await this.db
      .of(Person)
      .find({ where: { id: In([...new Set(ids)]) }, select: { id: true, name: true } });
    return new Map(people.map(({ id, name }) => [id, name]));
  }

  byEmail(email: string, tx: Tx = this.db.manager): Promise<Person | null> {
    return tx.findOneBy(Person, { email });
  }

  /** Everybody who acts for an organisation, longest membership first. */
  membersOf(organisationId: string, tx: Tx = this.db.manager): Promise<Member[]> {
    return tx.query<Member[]>(`${MEMBERS} where m.organisation_id = $1 order by m.created_at, m.id`, [organisationId]);
  }

  /** Every hat of a person, longest first. */
  membershipsOf(personId: string, tx: Tx = this.db.manager): Promise<Member[]> {
    return tx.query<Member[]>(`${MEMBERS} where m.person_id = $1 order by m.created_at, m.id`, [personId]);
  }

  /** Everybody in one of these roles, for instance all guides. */
  inRoles(roles: readonly MemberRole[]): Promise<Member[]> {
    return this.db.query<Member>(`${MEMBERS} where m.role = any($1) order by m.created_at, m.id`, [roles]);
  }

  /** Writes a new person and answers with the id. */
  async add(tx: Tx, given: NewPerson): Promise<string> {
    const id = given.id ?? this.idSource.next();
    await tx.insert(Person, {
      id,
      email: given.email,
      name: given.name,
      phone: given.phone ?? '',
      language: given.language,
      digest: given.digest ?? 'weekly',
      unsubscribeHash: fingerprint(this.tokens.unsubscribe(id)),
      example: given.example ?? false,
      createdAt: this.clock.now(),
    });
    return id;
  }

  /** Makes a person a member; answers with the membership that already was there, if any. */
  async join(
    tx: Tx,
    given: { id?: string; personId: string; organisationId: string; role: MemberRole; position?: string },
  ): Promise<string> {
    const { personId, organisationId, role, position = '' } = given;
    const known = await tx.findOneBy(Membership, { personId, organisationId });
    if (known) return known.id;
    const id = given.id ?? this.idSource.next();
    const createdAt = this.clock.now();
    await tx.insert(Membership, { id, personId, organisationId, role, position, createdAt });
    return id;
  }
}
