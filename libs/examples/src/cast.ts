import { challenges } from './challenges';
import { groups } from './groups';
import type { Cast, ExampleGroup, ExampleMembership, ExampleOrganisation, ExamplePerson } from './kinds';
import { offerings } from './offerings';
import { companies, councils, institutions, operator } from './organisations';
import { organisation, organisationId } from './organisations/organisation';
import { membership, person } from './people';
import { challengeOf, offeringOf } from './postings';
import type { PersonSketch } from './sketches';

const found = <T>(all: ReadonlyMap<string, T>, key: string): T => {
  const one = all.get(key);
  if (one === undefined) throw new Error(`The cast knows no ${key}`);
  return one;
};

function assemble(): Cast {
  const organisations: ExampleOrganisation[] = [];
  const people: ExamplePerson[] = [];
  const memberships: ExampleMembership[] = [];
  const first = new Map<string, string>();

  const enter = (
    who: ExampleOrganisation,
    members: readonly PersonSketch[],
    role: ExampleMembership['role'],
    domain = who.key,
  ): void => {
    organisations.push(who);
    for (const sketch of members) {
      const one = person(sketch, domain);
      people.push(one);
      memberships.push(membership(one, who.id, sketch.role ?? role, sketch.position));
      if (!first.has(who.key)) first.set(who.key, one.id);
    }
  };

  enter(organisation({ ...operator, kind: 'operator' }), operator.people ?? [], 'moderator');
  for (const one of institutions) {
    enter(organisation({ ...one, kind: 'institution' }), one.people ?? [], 'transfer_office');
  }
  for (const one of companies) enter(organisation({ ...one, kind: 'company' }), one.people, 'company_admin');

  const companyOf = new Map(companies.map((one) => [one.key, one]));
  for (const one of councils) {
    const { plz } = found(companyOf, one.company);
    enter(organisation({ ...one, kind: 'council', plz, parent: one.company }), one.people, 'council_member');
    companyOf.set(one.key, found(companyOf, one.company));
  }

  const placeOf = new Map(institutions.map((one) => [one.key, one.plz]));
  const groupOf = new Map(groups.map((one) => [one.key, one]));
  for (const one of groups) {
    const plz = one.plz ?? found(placeOf, one.institution);
    enter(
      organisation({ key: one.key, name: one.name, kind: 'group', plz, parent: one.institution }),
      [one.contact],
      'researcher',
      one.institution,
    );
  }

  return {
    organisations,
    people,
    memberships,
    groups: groups.map((one): ExampleGroup => ({
      id: organisationId(one.key),
      key: one.key,
      institutionId: organisationId(one.institution),
      name: one.name,
      text: one.text,
      perQuarter: one.perQuarter,
      freeInDays: one.freeInDays ?? null,
      languages: one.languages ?? ['de'],
      contactId: found(first, one.key),
    })),
    challenges: challenges.map((one) => challengeOf(one, found(companyOf, one.by), found(first, one.by))),
    offerings: offerings.map((one) => offeringOf(one, found(groupOf, one.group), found(first, one.group))),
  };
}

/** The one cast of invented people, organisations and postings for seeds, tests, previews and journeys. */
export const cast: Cast = assemble();
