import { ROLES, VISITOR, type Actor, type Role } from '@domain/accounts';
import { POSTING_STATES } from '@domain/postings';
import { may } from '@domain/policy';
import { Organisation } from '@backend/accounts';
import { cloneDatabase, type TestDatabase } from '@backend/platform/database/testing';
import { Challenge } from './challenge.entity';
import { challengeVisible } from './challenge.visible';
import { ChallengePartner } from './partner.entity';

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const NOW = new Date('2026-11-24T09:00:00Z');
const OWNER = id(1);
const PARTNER = id(2);
const RELEASED = id(3);
const STRANGER = id(4);

describe('the where clause of challenges', () => {
  let test: TestDatabase;
  let rows: Challenge[];

  beforeAll(async () => {
    test = await cloneDatabase();
    const { manager } = test.db;
    for (const organisation of [OWNER, PARTNER, RELEASED, STRANGER]) {
      const shape = { kind: 'company' as const, name: 'Haus', claimed: true, verified: true, createdAt: NOW };
      await manager.insert(Organisation, { id: organisation, ...shape });
    }
    rows = POSTING_STATES.map((state, at) =>
      manager.create(Challenge, {
        id: id(100 + at),
        organisationId: OWNER,
        title: 'Ein Problem',
        language: 'de',
        state,
        createdAt: NOW,
        changedAt: NOW,
      }),
    );
    await manager.insert(Challenge, rows);
    for (const { id: challengeId } of rows) {
      await manager.insert(ChallengePartner, [
        { challengeId, organisationId: PARTNER, since: NOW },
        { challengeId, organisationId: RELEASED, since: NOW, releasedAt: NOW },
      ]);
    }
  });
  afterAll(() => test.close());

  const actors = (role: Role): Actor[] =>
    role === 'visitor'
      ? [VISITOR]
      : [OWNER, PARTNER, RELEASED, STRANGER].map((organisationId) => ({ personId: id(9), organisationId, role }));

  it.each(ROLES)('says for %s the same as the rule', async (role) => {
    for (const actor of actors(role)) {
      const seen = await test.db
        .of(Challenge)
        .createQueryBuilder('challenge')
        .where(challengeVisible(actor))
        .orderBy('challenge.id')
        .getMany();
      const allowed = rows.filter(({ state, organisationId }) => {
        const own = actor.organisationId === organisationId ? (['own'] as const) : [];
        const part = [PARTNER, RELEASED].includes(actor.organisationId ?? '') ? (['part'] as const) : [];
        const released = actor.organisationId === RELEASED ? (['released'] as const) : [];
        return may(actor, 'challenge.read', { state, relations: [...own, ...part, ...released] });
      });
      expect(seen.map((row) => row.state)).toEqual(allowed.map((row) => row.state));
    }
  });

  it('shows drafts to nobody but their own people', async () => {
    const count = (actor: Actor) =>
      test.db.of(Challenge).createQueryBuilder('challenge').where(challengeVisible(actor)).getCount();
    expect(await count({ personId: id(9), organisationId: OWNER, role: 'company_member' })).toBe(POSTING_STATES.length);
    expect(await count(VISITOR)).toBe(3);
  });
});
