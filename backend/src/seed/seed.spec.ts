import { cast, fits } from '@examples';
import { startTestApp, type TestApp } from '@backend/testing';
import { Commands } from '@backend/platform/commands';

describe('the seed', () => {
  let test: TestApp;
  let said: string;
  let seconds: number;
  const seed = () => test.get(Commands).run('seed');
  const one = async <T>(sql: string, parameters: unknown[] = []) => (await test.db.query<T>(sql, parameters))[0];

  beforeAll(async () => {
    test = await startTestApp();
    const begun = performance.now();
    said = await seed();
    seconds = (performance.now() - begun) / 1000;
  }, 60_000);
  afterAll(() => test.close());

  it('brings the whole cast, marked as examples, in less than twenty seconds', async () => {
    expect(seconds).toBeLessThan(20);
    const figures = await one(
      `select (select count(*)::int from organisation where example) as organisations,
         (select count(*)::int from person where example) as people,
         (select count(*)::int from challenge where example) as challenges,
         (select count(*)::int from offering where example) as offerings`,
    );
    expect(figures).toEqual({
      organisations: cast.organisations.length,
      people: cast.people.length,
      challenges: cast.challenges.length,
      offerings: cast.offerings.length,
    });
  });

  it('says how much it brought, and afterwards who one can sign in as', async () => {
    expect(said).toMatch(/^The example cast is in: \d+ challenges, \d+ matches, \d+ documents/);
    const welcome = await test.get(Commands).run('welcome');
    expect(welcome).toContain('frauke.halvermann@halvermann.example');
  });

  it('makes the first page alive: matches and search answer at once', async () => {
    const { body } = await test.visitor().get<{ total: number }>('/search?q=Lack');
    expect(body.total).toBeGreaterThan(0);
    const preview = await test.visitor().post<{ helpers: { name: string; because: unknown[] }[] }>('/preview', {
      text: 'Nach dem Pulverbeschichten sehen wir Krater und Blasen im Lack, aber erst wenn das Teil fertig ist.',
    });
    expect(preview.status).toBe(200);
    expect(preview.body.helpers.length).toBeGreaterThan(0);
    expect(preview.body.helpers[0]?.because.length).toBeGreaterThan(0);
  });

  it('proposes what somebody who knows both sides would propose', async () => {
    const keyOf = new Map(cast.offerings.map(({ id, groupId, key }) => [key, { id, groupId }]));
    let judged = 0;
    let met = 0;
    for (const challenge of cast.challenges.filter(({ state }) => state === 'published')) {
      const good = fits[challenge.key]?.good ?? [];
      if (good.length === 0) continue;
      const rows = await test.db.query<{ group_id: string }>('select group_id from match where challenge_id = $1', [
        challenge.id,
      ]);
      judged += 1;
      if (good.some((key) => rows.some(({ group_id }) => group_id === keyOf.get(key)?.groupId))) met += 1;
    }
    expect(judged).toBeGreaterThan(40);
    expect(met / judged).toBeGreaterThan(0.65);
  });

  it('changes nothing the second time', async () => {
    expect(await seed()).toContain('nothing was seeded');
    expect(await one('select count(*)::int as n from challenge')).toEqual({ n: cast.challenges.length });
  });
});
