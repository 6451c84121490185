import { ROLES, VISITOR, type Actor } from '@domain/accounts';
import { decideBy } from '@domain/rights';
import { POSTING_STATES } from '@domain/postings';
import { POLICY, type Action, type Policy } from '@domain/policy';
import { flipsOf } from '@domain/policy/testing';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { Organisation } from '@backend/accounts';
import { Challenge, ChallengePartner, SEEN_CHALLENGES } from '@backend/challenges';
import { Conversation, Participant, SEEN_CONVERSATIONS } from '@backend/conversations';
import { Match, SEEN_MATCHES } from '@backend/matching';
import { Offering, SEEN_OFFERINGS } from '@backend/offerings';
import { cloneDatabase, type TestDatabase } from '@backend/platform/database/testing';
import { visible, type Seen } from '@backend/platform/visible';

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const NOW = new Date('2026-11-24T09:00:00Z');
const [OWNER, PARTNER, RELEASED, GROUP, STRANGER] = [1, 2, 3, 4, 5].map(id) as [string, string, string, string, string];
const text = { language: 'de', createdAt: NOW, changedAt: NOW } as const;

/** A list, and who is what to each of its rows: organisations by relation. */
interface List {
  readonly seen: Seen<Action>;
  readonly entity: EntityTarget<ObjectLiteral>;
  readonly rows: readonly ObjectLiteral[];
  readonly relations: Readonly<Record<string, readonly string[]>>;
}

const list = <A extends Action>(
  seen: Seen<A>,
  entity: EntityTarget<ObjectLiteral>,
  rows: readonly ObjectLiteral[],
  relations: Seen<A>['relations'] extends Readonly<Record<infer R extends string, string>>
    ? Readonly<Record<R, readonly string[]>>
    : never,
): List => ({ seen: seen, entity, rows, relations });

const CHALLENGES = POSTING_STATES.map((state, at) => ({
  ...text,
  id: id(100 + at),
  organisationId: OWNER,
  title: 'Ein Problem',
  state,
  anonymous: true,
}));
const OFFERINGS = POSTING_STATES.map((state, at) => ({
  ...text,
  id: id(200 + at),
  organisationId: GROUP,
  title: 'Ein Angebot',
  text: '',
  state,
}));
const MATCHES = [
  {
    id: id(300),
    challengeId: id(100),
    groupId: GROUP,
    itemId: GROUP,
    strength: 'strong',
    points: 50,
    fit: 0.5,
    parts: [],
    explanation: {},
    position: 1,
    proposedAt: NOW,
  },
];
const TALKS = [{ id: id(400), challengeId: id(100), openedAt: NOW }];

const LISTS: readonly List[] = [
  list(SEEN_CHALLENGES, Challenge, CHALLENGES, {
    own: [OWNER],
    part: [PARTNER, RELEASED],
    released: [RELEASED],
    named: [],
  }),
  list(SEEN_OFFERINGS, Offering, OFFERINGS, { own: [GROUP] }),
  list(SEEN_MATCHES, Match, MATCHES, { part: [OWNER, GROUP] }),
  list(SEEN_CONVERSATIONS, Conversation, TALKS, { part: [OWNER, GROUP], own: [OWNER] }),
];

const ACTORS: readonly Actor[] = ROLES.flatMap((role) =>
  role === 'visitor'
    ? [VISITOR]
    : [OWNER, PARTNER, RELEASED, GROUP, STRANGER].map((organisationId) => ({ personId: id(9), organisationId, role })),
);

describe.each(LISTS)('the SQL of "$seen.action"', ({ seen, entity, rows, relations }) => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await cloneDatabase();
    const { manager } = test.db;
    for (const organisation of [OWNER, PARTNER, RELEASED, GROUP, STRANGER]) {
      const shape = { kind: 'company' as const, name: 'Haus', claimed: true, verified: true, createdAt: NOW };
      await manager.insert(Organisation, { id: organisation, ...shape });
    }
    await manager.insert(Challenge, CHALLENGES);
    await manager.insert(Offering, OFFERINGS);
    await manager.insert(Match, MATCHES as object[]);
    await manager.insert(Conversation, TALKS);
    for (const { id: conversationId } of TALKS) {
      await manager.insert(Participant, [
        { conversationId, organisationId: OWNER, role: 'owner', since: NOW },
        { conversationId, organisationId: GROUP, role: 'partner', since: NOW },
        { conversationId, organisationId: STRANGER, role: 'partner', since: NOW, until: NOW },
      ]);
    }
    for (const { id: challengeId } of CHALLENGES) {
      await manager.insert(ChallengePartner, [
        { challengeId, organisationId: PARTNER, since: NOW },
        { challengeId, organisationId: RELEASED, since: NOW, releasedAt: NOW },
      ]);
    }
  });
  afterAll(() => test.close());

  const bySql = async (actor: Actor, policy?: Policy): Promise<string[]> => {
    const found = await test.db
      .of(entity)
      .createQueryBuilder(seen.alias)
      .where(visible(seen, actor, policy))
      .orderBy(`${seen.alias}.id`)
      .getMany();
    return found.map((row) => row['id'] as string);
  };
  const byRule = (actor: Actor, policy: Policy = POLICY): string[] => {
    const mine = Object.keys(relations).filter((one) => relations[one]?.includes(actor.organisationId ?? ''));
    return rows
      .filter(({ state }) => decideBy(policy[seen.action], actor, { relations: mine, state }).kind === 'allowed')
      .map((row) => row['id'] as string);
  };

  it('says what the rule says, for every role in every relation', async () => {
    for (const actor of ACTORS) expect([actor, await bySql(actor)]).toEqual([actor, byRule(actor)]);
  });

  it('follows when any grant is turned over', async () => {
    for (const { role, grant, policy } of flipsOf([seen.action])) {
      const actors = ACTORS.filter((actor) => actor.role === role);
      const [before, after] = await Promise.all([
        Promise.all(actors.map((actor) => bySql(actor))),
        Promise.all(actors.map((actor) => bySql(actor, policy))),
      ]);
      expect([grant, role, after]).toEqual([grant, role, actors.map((actor) => byRule(actor, policy))]);
      // A visitor acts for no organisation, so nothing can be a visitor's own.
      if (role !== 'visitor' || grant.as === 'any') expect([grant, role, after]).not.toEqual([grant, role, before]);
    }
  });
});
