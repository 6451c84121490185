// Organisations, and the people who act for them.
import { createHash } from 'node:crypto';

const DAY_MS = 86_400_000;
const KIND_OF_ROLE = { company: 'company_admin', council: 'council_member', group: 'researcher' };

/** Institutions, groups, companies and councils at real postcodes. Answers them by kind, each with what it needs. */
export async function writeOrganisations(writer, { dice, texts, sizes, now, places, divisions }) {
  const by = { institution: [], group: [], company: [], council: [] };
  const since = new Date(now.getTime() - 400 * DAY_MS).toISOString();
  const add = async (kind, name, more = {}) => {
    const { plz, place, district, lat, lon } = dice.of(places);
    const row = { id: dice.uuid(), kind, name, plz, place, district, lat, lon, size: 'medium', sector: null };
    Object.assign(row, { claimed: true, verified: true, example: false, revision: 1, created_at: since }, more);
    await writer.add('organisation', row);
    const known = { ...row };
    by[kind].push(known);
    return known;
  };
  const word = () => dice.of(texts.compounds);
  const all = { parent_id: null, parent_text: null };
  for (let at = 0; at < sizes.institutions; at++) {
    await add('institution', `Hochschule für ${word()} ${dice.of(places).place}`, all);
  }
  for (let at = 0; at < sizes.groups; at++) {
    const group = await add('group', `Arbeitsgruppe ${word()}`, { ...all, parent_id: dice.of(by.institution).id });
    const about = dice.of(texts.offerings);
    const profile = { group_id: group.id, text: texts.about(about, 3), per_quarter: 20, free_from: null, revision: 1 };
    await writer.add('group_profile', profile);
    group.about = about;
  }
  for (let at = 0; at < sizes.companies; at++) {
    await add('company', `${word()} ${at} GmbH`, { ...all, sector: dice.of(divisions).code });
  }
  for (let at = 0; at < sizes.councils; at++) {
    const { id, name } = dice.of(by.company);
    await add('council', `Betriebsrat ${name}`, { ...all, parent_id: id });
  }
  return by;
}

/** So many people of companies, councils and groups in turn, each signed in: `{ token, role, organisationId, … }`. */
export async function writePeople(writer, { dice, sizes, now, by }) {
  const people = [];
  const kinds = ['company', 'group', 'company', 'group', 'council'];
  for (let at = 0; at < sizes.people; at++) {
    const kind = kinds[at % kinds.length];
    const organisation = by[kind][Math.floor(at / kinds.length) % by[kind].length];
    const [personId, membershipId] = [dice.uuid(), dice.uuid()];
    const created_at = new Date(now.getTime() - dice.below(300) * DAY_MS).toISOString();
    const expires_at = new Date(now.getTime() + 20 * DAY_MS).toISOString();
    const role = KIND_OF_ROLE[kind];
    const person = { id: personId, email: `mensch-${at}@stadt.example`, name: `Kim Beispiel ${at}`, phone: '' };
    const told = { language: 'de', digest: 'weekly', unsubscribe_hash: hash(`unsubscribe ${at}`), example: false };
    await writer.add('person', { ...person, ...told, created_at });
    const membership = { id: membershipId, person_id: personId, organisation_id: organisation.id, role, position: '' };
    await writer.add('membership', { ...membership, created_at });
    const token = createHash('sha256').update(`session ${at}`).digest('base64url');
    const session = { id: dice.uuid(), token_hash: hash(token), person_id: personId, membership_id: membershipId };
    await writer.add('session', { ...session, created_at, expires_at });
    people.push({ token, role, kind, personId, organisationId: organisation.id });
  }
  return people;
}

const hash = (text) => createHash('sha256').update(text).digest('hex');
