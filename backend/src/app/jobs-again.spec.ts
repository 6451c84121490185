import { JobRegistry } from '@backend/platform/queue';
import { rowsOf, startTestApp, tablesOf, tellStory, WORLDS, type World } from '@backend/testing';

/** Two Mondays after the story, with digests, reminders and a round to do. */
const LATER = '2026-12-14T06:30:00Z';
/** What a run leaves behind about itself, and nothing else: that it ran, and each finished round as a row. */
const ABOUT_RUNS = new Set(['job_run', 'matching_round']);
/** Matches say which round confirmed them last. */
const LAST_ROUND = /"round_id": ("[^"]*"|null),? ?/;

describe('a job that runs again', () => {
  let world: World;

  jest.setTimeout(180_000);
  beforeAll(async () => {
    world = await tellStory(await startTestApp(), WORLDS[0]);
  });
  afterAll(() => world.test.close());

  const state = async (): Promise<Record<string, string[]>> => {
    const tables = (await tablesOf(world.test)).filter((table) => !ABOUT_RUNS.has(table));
    const rows = tables.map(async (table): Promise<[string, string[]]> => {
      const found = await rowsOf(world.test, table);
      return [table, found.map((row) => row.replace(LAST_ROUND, '')).sort()];
    });
    return Object.fromEntries(await Promise.all(rows));
  };

  /** Rows of one state that the other lacks, by table. */
  const beyond = (one: Record<string, string[]>, other: Record<string, string[]>): string[] =>
    Object.entries(one).flatMap(([table, rows]) => {
      const known = new Set(other[table]);
      return rows.filter((row) => !known.has(row)).map((row) => `${table} ${row}`);
    });

  it('changes nothing, neither after itself nor beside itself', async () => {
    const { test } = world;
    test.clock.set(LATER);
    const repeated: string[] = [];
    let worked = 0;
    const before = await state();
    for (const name of test.get(JobRegistry).plain()) {
      await test.jobs.run(name);
      await test.jobs.settle();
      const once = await state();
      await test.jobs.run(name);
      await test.jobs.run(name);
      await Promise.all([test.jobs.run(name), test.jobs.run(name), test.jobs.run(name)]);
      await test.jobs.settle();
      const again = await state();
      repeated.push(...[...beyond(again, once), ...beyond(once, again)].map((row) => `${name}: ${row}`));
      worked += 1;
    }
    expect(repeated).toEqual([]);
    expect(worked).toBeGreaterThan(10);
    expect(beyond(await state(), before).length).toBeGreaterThan(0);
  });
});
