import type { Endpoint } from '@contract';
import { PROBLEM_CODES } from '@contract/problems';
import * as fc from 'fast-check';
import { mayEver } from '@domain/policy';
import { servedApi } from './rooms';
import {
  attempts,
  ENDING,
  idsOf,
  startTestApp,
  tellStory,
  WORLDS,
  type Browser,
  type KnownIds,
  type Part,
  type World,
} from '@backend/testing';

/** One person per role; whoever may ask a route at all is the one to break it. */
const PEOPLE = {
  brandt: 'company_admin',
  rival: 'company_member',
  asked: 'researcher',
  council: 'council_member',
  office: 'transfer_office',
  guide: 'moderator',
  admin: 'admin',
} as const satisfies Partial<Record<Part, string>>;
/** `npm run nightly` asks for more, from another seed each time. */
const RUNS = Number(process.env['FUZZ_RUNS'] || 24);
const SEED = Number(process.env['FUZZ_SEED'] || 20261124);

/** What ends the one who sends it comes last. */
const routes = (Object.entries(servedApi) as [string, Endpoint][]).sort(
  ([one], [other]) => Number(ENDING.has(one)) - Number(ENDING.has(other)),
);

describe('no input breaks', () => {
  let world: World;
  let ids: KnownIds;

  jest.setTimeout(120_000 + RUNS * 5000);
  beforeAll(async () => {
    world = await tellStory(await startTestApp(), WORLDS[0]);
    ids = await idsOf(world);
  });
  afterAll(() => world.test.close());

  const browsersFor = ({ may }: Endpoint): Browser[] => {
    const entitled = (Object.keys(PEOPLE) as (keyof typeof PEOPLE)[]).filter((part) =>
      mayEver({ role: PEOPLE[part] }, may),
    );
    return [world.test.visitor(), ...entitled.map((part) => world.cast[part].browser)];
  };

  it.each(routes)('%s', async (route, endpoint) => {
    const browsers = browsersFor(endpoint);
    await fc.assert(
      fc.asyncProperty(attempts(route, endpoint, ids), fc.nat(), async ({ method, path, body }, turn) => {
        const browser = browsers[turn % browsers.length];
        const reply = await browser?.send<{ code?: string }>(method, path, body);
        const { status = 0, text = '', body: told } = reply ?? {};
        expect({ broken: status >= 500, told: text.slice(0, 300) }).toMatchObject({ broken: false });
        if (status >= 400) expect(PROBLEM_CODES).toContain(told?.code);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('and nobody was told what went wrong inside', () => {
    expect(world.test.logged.filter((line) => /"level":50/.test(line))).toEqual([]);
  });
});
