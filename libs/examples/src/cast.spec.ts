import { Email, Postcode } from '@contract/fields';
import { GroupChange } from '@contract/offerings';
import { cast } from './cast';
import { districtOf, realNames, sectors } from './reference.spec-data';
import { signInAs } from './sign-in-as';

const { organisations, people, memberships, groups, challenges, offerings } = cast;
const organisationById = new Map(organisations.map((one) => [one.id, one]));
const of = (kind: string) => organisations.filter((one) => one.kind === kind);
const postings = [...challenges, ...offerings];

describe('the cast', () => {
  it('is as large as promised', () => {
    expect(of('company').length).toBeGreaterThanOrEqual(40);
    expect(of('council')).toHaveLength(10);
    expect(of('operator')).toHaveLength(1);
    expect(groups).toHaveLength(60);
    expect(challenges.length).toBeGreaterThanOrEqual(55);
    expect(offerings.length).toBeGreaterThanOrEqual(63);
    expect(postings.length).toBeGreaterThanOrEqual(120);
  });

  it.each(Object.entries(cast))('gives every id of %s once', (_, all: readonly { readonly id: string }[]) => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('shares no id between different things, except a group and its organisation', () => {
    const ids = [organisations, people, memberships, challenges, offerings].flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const group of groups) expect(organisationById.get(group.id)?.kind).toBe('group');
  });

  it('has no two titles and no two names alike', () => {
    for (const texts of [
      postings.map(({ draft }) => draft.title),
      people.map(({ name }) => name),
      organisations.map(({ name }) => name),
    ]) {
      expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
    }
  });

  it('names no real institution', () => {
    expect(organisations.map(({ name }) => name).filter((name) => realNames.has(name))).toEqual([]);
  });

  it('writes only to addresses that cannot exist', () => {
    for (const { email } of people) {
      expect(Email.parse(email)).toBe(email);
      expect(email).toMatch(/^[a-z-]+(\.[a-z-]+)+@[a-z-]+\.example$/);
    }
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
  });

  it('uses only phone numbers set aside for fiction', () => {
    for (const { phone } of people) expect(phone).toMatch(/^0221 4710 \d{3}$/);
  });

  it('puts every organisation and person somewhere', () => {
    for (const one of organisations) {
      expect(districtOf.has(Postcode.parse(one.plz))).toBe(true);
      expect(one.sector === null || sectors.has(one.sector)).toBe(true);
    }
    for (const { personId, organisationId } of memberships) {
      expect(people.some(({ id }) => id === personId)).toBe(true);
      expect(organisationById.has(organisationId)).toBe(true);
    }
    expect(new Set(memberships.map(({ personId }) => personId)).size).toBe(people.length);
  });

  it('fits size class and headcount', () => {
    const least = { micro: 0, small: 10, medium: 50, small_mid_cap: 250, large: 750, unknown: 0 };
    const most = { micro: 9, small: 49, medium: 249, small_mid_cap: 749, large: Infinity, unknown: Infinity };
    for (const { size, employees } of of('company')) {
      expect(employees).toBeGreaterThanOrEqual(least[size]);
      expect(employees).toBeLessThanOrEqual(most[size]);
    }
  });

  it('gives every council a company, and people nobody else has', () => {
    const companies = of('company').map(({ id }) => id);
    const parents = of('council').map(({ parentId }) => parentId);
    expect(parents.every((id) => id !== null && companies.includes(id))).toBe(true);
    expect(new Set(parents).size).toBe(10);
    for (const council of of('council')) {
      const own = memberships.filter(({ organisationId }) => organisationId === council.id);
      expect(own.length).toBeGreaterThan(0);
      for (const { personId, role } of own) {
        expect(role).toBe('council_member');
        expect(memberships.filter((one) => one.personId === personId)).toHaveLength(1);
      }
    }
  });

  it('lets only checked councils speak', () => {
    const speaking = challenges
      .map((one) => organisationById.get(one.organisationId))
      .filter((one) => one !== undefined);
    expect(speaking).toHaveLength(challenges.length);
    expect(speaking.filter(({ kind }) => kind === 'council')).toHaveLength(8);
    expect(speaking.every(({ verified }) => verified)).toBe(true);
    expect(of('council').some(({ verified }) => !verified)).toBe(true);
  });

  it('lets people write for their own organisation only', () => {
    const actsFor = (personId: string, organisationId: string): boolean =>
      memberships.some((one) => one.personId === personId && one.organisationId === organisationId);
    for (const one of challenges) expect(actsFor(one.authorId, one.organisationId)).toBe(true);
    for (const one of offerings) expect(actsFor(one.authorId, one.groupId)).toBe(true);
    for (const one of groups) expect(actsFor(one.contactId, one.id)).toBe(true);
  });

  it('gives every group an institution, a budget within limits and something to offer', () => {
    for (const group of groups) {
      expect(organisationById.get(group.institutionId)?.kind).toBe('institution');
      expect(organisationById.get(group.id)?.parentId).toBe(group.institutionId);
      const { name, text, perQuarter } = group;
      expect(GroupChange.parse({ name, text, perQuarter })).toMatchObject({ name, text, perQuarter });
      expect(offerings.some(({ groupId }) => groupId === group.id)).toBe(true);
    }
  });

  it('offers somebody to sign in as for every role but the visitor', () => {
    expect(new Set(signInAs.map(({ role }) => role))).toEqual(new Set(memberships.map(({ role }) => role)));
    expect(new Set(memberships.map(({ role }) => role)).size).toBe(7);
  });
});
