import { setTimeout as wait } from 'node:timers/promises';
import { SystemClock } from '@backend/platform/clock';
import { readConfig } from '@backend/platform/config';
import { cloneDatabase, type TestDatabase } from '@backend/platform/database/testing';
import { Log } from '@backend/platform/log';
import { BullJobs } from './bull-jobs';
import { JobRunner } from './runner';
import { describeWithRedis, registryOf, TestRedis } from './testing';

const NOTES = { 'notes.nudged': [], 'notes.ended': [], 'notes.timed': [], 'notes.sweep': [] } as const;

const until = async (reached: () => boolean | Promise<boolean>): Promise<void> => {
  for (const end = Date.now() + 15_000; !(await reached()); await wait(10)) {
    if (Date.now() > end) throw new Error('It did not happen in time.');
  }
};

describeWithRedis('jobs in BullMQ on Redis', () => {
  let database: TestDatabase;
  let redis: TestRedis;
  const runs = { nudged: 0, timed: 0, ended: 0 };
  let ticks: number[] = [];
  const opened: BullJobs<typeof NOTES>[] = [];

  /** Marks what is left to do as done; the way every job of ours finds its work. */
  const sweep = async (): Promise<string> => {
    await database.db.query('update todo set done = true where not done');
    return 'done';
  };
  const process = async (
    redisUrl: string | undefined,
    role: 'worker' | 'api' = 'worker',
  ): Promise<BullJobs<typeof NOTES>> => {
    const { db, url } = database;
    const registry = await registryOf(NOTES, {
      'notes.nudged': { run: async () => ((runs.nudged += 1), 'done') },
      'notes.ended': { run: async () => ((runs.ended += 1), 'done') },
      'notes.timed': {
        at: '* * * * * *',
        run: async ({ now }) => ((runs.timed += 1), ticks.push(now.getTime()), 'done'),
      },
      'notes.sweep': { at: '* * * * * *', run: sweep },
    });
    const log = new Log('silent');
    const config = readConfig(redisUrl ? { REDIS_URL: redisUrl } : {});
    const runner = new JobRunner(registry, db, new SystemClock(), log);
    const jobs = new BullJobs<typeof NOTES>(registry, runner, db, config, log);
    opened.push(jobs);
    await jobs.open(url);
    if (role === 'worker') await jobs.work();
    return jobs;
  };
  const closeAll = async (): Promise<void> => {
    await Promise.all(opened.splice(0).map((one) => one.onApplicationShutdown()));
  };
  const leftToDo = async (): Promise<number> => (await database.db.query('select 1 from todo where not done')).length;

  beforeAll(async () => {
    [database, redis] = await Promise.all([cloneDatabase(), TestRedis.start()]);
    await database.db.query('create table todo (done boolean not null default false)');
  });
  afterEach(closeAll);
  afterAll(async () => {
    await redis.stop();
    await database.close();
  });

  it('run when nudged, once, with two processes at work', async () => {
    const processes = [await process(redis.url), await process(redis.url)];
    await processes[0]?.nudge(database.db.manager, 'notes.nudged');
    await until(() => runs.nudged === 1 && runs.timed > 1);
    expect(runs.nudged).toBe(1);
    const each = Array.from({ length: 4 }, () => ({ name: 'notes.nudged' as const }));
    await processes[1]?.flow(database.db.manager, each, { name: 'notes.ended' });
    await until(() => runs.ended === 1);
    expect(runs.nudged).toBe(5);
  });

  it('run once per time of the timetable, however many workers there are', async () => {
    for (let times = 0; times < 3; times += 1) await process(redis.url);
    ticks = [];
    await until(() => ticks.length >= 6);
    const gaps = ticks.slice(1).map((at, index) => at - (ticks[index] ?? 0));
    // One run a second, give or take how late a busy machine is; three workers would leave gaps of nothing.
    const [first = 0, last = 0] = [ticks[0], ticks.at(-1)];
    expect(ticks.length - 1).toBeLessThanOrEqual(Math.ceil((last - first) / 1000) + 1);
    expect(gaps.filter((gap) => gap < 20)).toEqual([]);
  });

  it('get their timetable back when Redis comes back empty', async () => {
    await process(redis.url);
    await redis.tell('FLUSHALL');
    await redis.tell('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
    const before = runs.timed;
    await until(() => runs.timed > before + 1);
    expect(runs.timed).toBeGreaterThan(before + 1);
  });

  it('do not hold up whoever nudges while Redis hangs', async () => {
    const api = await process(redis.url, 'api');
    await redis.tell('CLIENT', 'PAUSE', '4000', 'ALL');
    await expect(api.nudge(database.db.manager, 'notes.nudged')).resolves.toBeUndefined();
    await redis.tell('PING');
  });

  it.each([
    ['PostgreSQL to Redis', () => [undefined, redis.url]],
    ['Redis to PostgreSQL', () => [redis.url, undefined]],
  ])('lose nothing on the move from %s: work is found in rows', async (_, stores) => {
    const [from, to] = stores();
    const api = await process(from, 'api');
    await database.db.transaction(async (tx) => {
      await tx.query('insert into todo select false from generate_series(1, 20)');
      await api.nudge(tx, 'notes.sweep');
    });
    await closeAll();
    expect(await leftToDo()).toBe(20);
    await process(to);
    await until(async () => (await leftToDo()) === 0);
    expect(await leftToDo()).toBe(0);
  });
});
