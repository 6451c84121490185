import { decideBy, decideEverBy, policyOf, PRACTICE, type Need } from '.';

/** A word as a later room could have it: stages, roles inside the thing, and grants that need something. */
const POLICY = policyOf<'lead' | 'council' | 'guest', 'planned' | 'running'>()({
  'plan.read': [
    { roles: PRACTICE, as: 'lead' },
    { roles: ['council_member'], as: 'council', in: ['running'] },
  ],
  'plan.close': [
    { roles: PRACTICE, as: 'lead', in: ['running'], needs: ['fresh', 'reason'] },
    { roles: ['council_member'], as: 'council', needs: ['second'] },
  ],
});
const council = { personId: 'p', organisationId: 'o', role: 'council_member' } as const;
const close = (relations: readonly string[], met: readonly Need[], state = 'running') =>
  decideBy(POLICY['plan.close'], council, { relations, state, met });

describe('what grants say', () => {
  it('is yes to a relation in a state, and no to everything else', () => {
    const read = POLICY['plan.read'];
    expect(decideBy(read, council, { relations: ['council'], state: 'running' })).toEqual({ kind: 'allowed' });
    expect(decideBy(read, council, { relations: ['council'], state: 'planned' })).toEqual({ kind: 'denied' });
    expect(decideBy(read, council, { relations: ['council'] })).toEqual({ kind: 'denied' });
    expect(decideBy(read, council, { relations: ['guest'], state: 'running' })).toEqual({ kind: 'denied' });
    expect(decideBy(read, { ...council, role: 'admin' }, { relations: ['lead'] })).toEqual({ kind: 'denied' });
    expect(decideBy(read, council)).toEqual({ kind: 'denied' });
  });

  it('names what is still needed, until all of it is there', () => {
    expect(close(['lead'], [])).toEqual({ kind: 'needs', needs: ['fresh', 'reason'] });
    expect(close(['lead'], ['fresh'])).toEqual({ kind: 'needs', needs: ['reason'] });
    expect(close(['lead'], ['second'])).toEqual({ kind: 'needs', needs: ['fresh', 'reason'] });
    expect(close(['lead'], ['reason', 'fresh'])).toEqual({ kind: 'allowed' });
  });

  it('asks for least where several grants hold', () => {
    expect(close(['lead', 'council'], [])).toEqual({ kind: 'needs', needs: ['second'] });
    expect(close(['lead', 'council'], ['fresh', 'reason'])).toEqual({ kind: 'allowed' });
  });

  it('is no where nothing is granted, whatever is there', () => {
    expect(close(['guest'], ['fresh', 'second', 'reason'])).toEqual({ kind: 'denied' });
    expect(close(['lead'], ['fresh', 'reason'], 'planned')).toEqual({ kind: 'denied' });
  });

  it('says at best what the grant that needs least says, before it is known about which thing', () => {
    expect(decideEverBy(POLICY['plan.read'], 'council_member')).toEqual({ kind: 'allowed' });
    expect(decideEverBy(POLICY['plan.close'], 'council_member')).toEqual({ kind: 'needs', needs: ['second'] });
    expect(decideEverBy(POLICY['plan.close'], 'company_admin', ['fresh'])).toEqual({
      kind: 'needs',
      needs: ['reason'],
    });
    expect(decideEverBy(POLICY['plan.close'], 'company_admin', ['fresh', 'reason'])).toEqual({ kind: 'allowed' });
    expect(decideEverBy(POLICY['plan.close'], 'researcher', ['fresh', 'second', 'reason'])).toEqual({ kind: 'denied' });
  });

  it('knows no role, relation, state or need that the word does not have', () => {
    const of = policyOf<'lead', 'planned'>();
    // @ts-expect-error: no such role
    of({ 'plan.read': [{ roles: ['councillor'], as: 'lead' }] });
    // @ts-expect-error: no such relation
    of({ 'plan.read': [{ roles: PRACTICE, as: 'leader' }] });
    // @ts-expect-error: no such state
    of({ 'plan.read': [{ roles: PRACTICE, as: 'lead', in: ['running'] }] });
    // @ts-expect-error: no such need
    of({ 'plan.read': [{ roles: PRACTICE, as: 'lead', needs: ['mood'] }] });
    // @ts-expect-error: a word without states has none
    policyOf<'lead'>()({ 'plan.read': [{ roles: PRACTICE, as: 'lead', in: ['planned'] }] });
    // @ts-expect-error: a word without relations has none but `any`
    policyOf<never>()({ 'plan.read': [{ roles: PRACTICE, as: 'lead' }] });
    expect(of({ 'plan.read': [{ roles: PRACTICE, as: 'any', in: ['planned'] }] })).toBeDefined();
  });
});
