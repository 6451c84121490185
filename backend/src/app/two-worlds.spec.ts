import type { Endpoint } from '@contract';
import type { Role } from '@domain/accounts';
import { mayEver } from '@domain/policy';
import { servedApi } from './rooms';
import {
  BODIES,
  CANARY,
  differences,
  ENDING,
  everyJob,
  exchange,
  idsOf,
  logOf,
  LOOKING,
  lookups,
  OWNERS_ONLY,
  replay,
  rowsOf,
  startTestApp,
  tablesOf,
  tablesWith,
  tellStory,
  WORLDS,
  writings,
  type Attempt,
  type Exchange,
  type Part,
  type World,
} from '@backend/testing';

/** Everybody who is entitled to none of the secrets. `works` is the company of the council. */
const OBSERVERS = {
  visitor: 'visitor',
  works: 'company_admin',
  rival: 'company_member',
  otherCouncil: 'council_member',
  asked: 'researcher',
  talker: 'researcher',
  laser: 'researcher',
  office: 'transfer_office',
  guide: 'moderator',
  admin: 'admin',
} as const satisfies Partial<Record<Part | 'visitor', Role>>;
type Observer = keyof typeof OBSERVERS;
const observers = Object.keys(OBSERVERS) as Observer[];
const BESIDES = ['//api/openapi.json', '//api/docs', '/health/live', '/health/ready', '/nothing'].map((path) => ({
  route: path,
  method: 'GET',
  path,
}));

/** Writing that is refused before anything is read cannot tell anything. */
const mayTry = (who: Observer, route: string): boolean => {
  const { may } = servedApi[route as keyof typeof servedApi] as Endpoint;
  const actor = { role: OBSERVERS[who], personId: 'x', organisationId: 'x' };
  return !LOOKING.has(route) && !ENDING.has(route) && mayEver(actor, may);
};

/** Everybody asks everything; of the guesses, which do not depend on the person, most ask every eighth. */
const shareOf = (who: Observer, attempts: readonly Attempt[]): Attempt[] => {
  const turn = who === 'visitor' || who === 'asked' ? undefined : observers.indexOf(who) % 8;
  const guesses = ({ path, route }: Attempt) => path.includes('?q=') || route === 'POST /preview';
  return attempts.filter((attempt, at) => turn === undefined || !guesses(attempt) || at % 8 === turn);
};

describe('two worlds that differ in partner-only answers only', () => {
  let worlds: readonly [World, World];
  const seen: Exchange[] = [];
  const browserOf = (world: World, who: Part | 'visitor') =>
    who === 'visitor' ? world.test.visitor() : world.cast[who].browser;
  const inBoth = <T>(work: (world: World) => Promise<T>): Promise<[T, T]> =>
    Promise.all([work(worlds[0]), work(worlds[1])]);
  const compare = async (who: Observer, attempts: readonly Attempt[], headers = {}): Promise<string[]> => {
    const [one, other] = await inBoth((world) => replay(browserOf(world, who), shareOf(who, attempts), headers));
    seen.push(...one);
    return differences(one, other);
  };
  const sameOutside = async (): Promise<void> => {
    for (const table of await tablesOf(worlds[0].test)) {
      if ((OWNERS_ONLY as readonly string[]).includes(table)) continue;
      const [one, other] = await inBoth(({ test }) => rowsOf(test, table));
      expect({ table, rows: one.filter((row) => !other.includes(row)) }).toEqual({
        table,
        rows: other.filter((row) => !one.includes(row)),
      });
    }
    const [one, other] = await inBoth(({ test }) => Promise.resolve(logOf(test)));
    expect(one).toEqual(other);
  };

  jest.setTimeout(300_000);

  beforeAll(async () => {
    const told = WORLDS.map(async (secrets) => tellStory(await startTestApp(), secrets));
    worlds = (await Promise.all(told)) as [World, World];
  });
  afterAll(() => Promise.all(worlds.map(({ test }) => test.close())));

  it('tell the same story, with secrets that their owners read and their matching counts', async () => {
    expect(worlds[0].notes).toEqual(worlds[1].notes);
    expect(worlds[0].challenges).toEqual(worlds[1].challenges);
    const page = { route: '', method: 'GET', path: `/challenges/${worlds[0].challenges.get('matched')}` };
    for (const who of ['brandt', 'partner'] as const) {
      const [one, other] = await inBoth((world) => exchange(browserOf(world, who), page));
      expect([one.status, one.bytes.includes(WORLDS[0].mark), other.bytes.includes(WORLDS[1].mark)]).toEqual([
        200,
        true,
        true,
      ]);
      expect(differences([one], [other])).toHaveLength(1);
    }
    const [one, other] = await inBoth(({ test }) => rowsOf(test, 'match_owner_view'));
    expect(one.length).toBeGreaterThan(3);
    expect(one).not.toEqual(other);
    // What two groups offer in so many words would have been matched, had matching looked.
    const open = worlds[0].challenges.get('open');
    const { laser } = worlds[0].cast;
    const [row] = await worlds[0].test.db.query('select 1 from match where challenge_id = $1 and group_id = $2', [
      open,
      laser.organisationId,
    ]);
    expect(row).toBeDefined();
  });

  it('keep the secrets in their own tables and out of every log, row, mail and job', async () => {
    for (const { test, holding } of worlds) {
      expect([...holding]).toEqual(['challenge_secret']);
      expect(await tablesWith(test, CANARY)).toEqual(['challenge_secret']);
      expect(test.logged.filter((line) => line.includes(CANARY))).toEqual([]);
    }
    await sameOutside();
  });

  it.each(observers)('look the same to %s', async (who) => {
    const attempts = [...lookups(servedApi, await idsOf(worlds[0])), ...BESIDES];
    expect(await compare(who, attempts)).toEqual([]);
    const [ids, others] = await inBoth(idsOf);
    expect(ids).toEqual(others);
    expect(
      await compare(
        who,
        writings(servedApi, ids, BODIES, (route) => LOOKING.has(route)),
      ),
    ).toEqual([]);
  });

  it('look the same in English', async () => {
    const attempts = lookups(servedApi, await idsOf(worlds[0])).filter(({ path }) => !path.includes('?q='));
    expect(await compare('visitor', attempts, { 'accept-language': 'en' })).toEqual([]);
  });

  it('were looked at through every route, by somebody to whom it answers', () => {
    expect(seen.length).toBeGreaterThan(1500);
    const answered = new Set(
      seen.filter(({ status }) => status === 200 || status === 303).map(({ attempt }) => attempt.route),
    );
    expect(Object.keys(servedApi).filter((route) => route.startsWith('GET ') && !answered.has(route))).toEqual([]);
    const asked = ({ attempt }: Exchange) => decodeURIComponent(attempt.path) + JSON.stringify(attempt.body ?? '');
    const leaked = seen.filter((one) => one.bytes.includes(CANARY) && !asked(one).includes(CANARY));
    expect(leaked.map(({ attempt }) => attempt)).toEqual([]);
  });

  it('stay the same whatever people without a right try to do, and the jobs after them', async () => {
    for (const who of observers) {
      const ids = await idsOf(worlds[0]);
      const attempts = writings(servedApi, ids, BODIES, (route) => mayTry(who, route));
      expect([who, await compare(who, attempts)]).toEqual([who, []]);
    }
    const notes = await inBoth(async ({ test }) => {
      test.clock.set('2026-12-07T06:30:00Z');
      return everyJob(test);
    });
    expect(notes[0]).toEqual(notes[1]);
    await sameOutside();
  });

  it('stay the same when these people leave', async () => {
    for (const who of observers) {
      for (const route of ENDING) {
        const attempts = writings(servedApi, await idsOf(worlds[0]), BODIES, (one) => one === route);
        expect([who, await compare(who, attempts)]).toEqual([who, []]);
      }
    }
    await sameOutside();
  });
});
