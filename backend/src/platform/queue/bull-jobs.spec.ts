import { setTimeout as wait } from 'node:timers/promises';
import { UnrecoverableError } from 'bullmq';
import { SystemClock } from '@backend/platform/clock';
import { readConfig } from '@backend/platform/config';
import { cloneDatabase, type TestDatabase } from '@backend/platform/database/testing';
import { Log } from '@backend/platform/log';
import { BullJobs } from './bull-jobs';
import { JobRunner } from './runner';
import { registryOf } from './testing';

const NOTES = { 'notes.slow': [], 'notes.piece': ['note'], 'notes.end': [], 'notes.timed': [] } as const;

const until = async (reached: () => boolean): Promise<void> => {
  for (const end = Date.now() + 8000; !reached(); await wait(10)) {
    if (Date.now() > end) throw new Error('It did not happen in time.');
  }
};

describe('jobs in BullMQ on PostgreSQL', () => {
  let database: TestDatabase;
  const runs = { slow: 0, timed: 0, together: 0, peak: 0 };
  let hold: Promise<void> | undefined;
  const flowed: string[] = [];
  const pieces = Array.from({ length: 6 }, (_, at) => `00000000-0000-4000-8000-00000000000${at}`);

  /** One process: its own queue, worker and registry on the common database. */
  const process = async (): Promise<BullJobs<typeof NOTES>> => {
    const { db, url } = database;
    const slow = async () => {
      runs.together += 1;
      runs.peak = Math.max(runs.peak, runs.together);
      runs.slow += 1;
      await hold;
      runs.together -= 1;
      return 'done';
    };
    const registry = await registryOf(NOTES, {
      'notes.slow': { run: slow },
      'notes.piece': {
        run: async ({ ids }) => {
          if (ids['note'] === pieces[2]) throw new UnrecoverableError('broken for good');
          return (flowed.push('piece'), 'done');
        },
      },
      'notes.end': { run: async () => (flowed.push('end'), 'done') },
      'notes.timed': { at: '* * * * * *', run: async () => ((runs.timed += 1), 'done') },
    });
    const log = new Log('silent');
    const runner = new JobRunner(registry, db, new SystemClock(), log);
    const jobs = new BullJobs<typeof NOTES>(registry, runner, db, readConfig({}), log);
    await jobs.open(url);
    await jobs.work();
    return jobs;
  };
  let processes: BullJobs<typeof NOTES>[];

  beforeAll(async () => {
    database = await cloneDatabase();
    processes = [await process(), await process()];
  });
  afterAll(async () => {
    await Promise.all(processes.map((one) => one.onApplicationShutdown()));
    await database.close();
  });

  it('make one further run of twenty nudges during a run, never two at once', async () => {
    let release = (): void => undefined;
    hold = new Promise((resolve) => (release = resolve));
    const { manager } = database.db;
    await processes[0]?.nudge(manager, 'notes.slow');
    await until(() => runs.slow === 1);
    for (let times = 0; times < 20; times += 1) await processes[times % 2]?.nudge(manager, 'notes.slow');
    release();
    hold = undefined;
    await until(() => runs.slow === 2);
    await wait(300);
    expect(runs).toMatchObject({ slow: 2, peak: 1 });
  });

  it('flow: the last one runs once all others have ended, also when one is broken for good', async () => {
    const each = pieces.map((note) => ({ name: 'notes.piece' as const, ids: { note } }));
    await processes[1]?.flow(database.db.manager, each, { name: 'notes.end' });
    await until(() => flowed.includes('end'));
    expect(flowed).toEqual(['piece', 'piece', 'piece', 'piece', 'piece', 'end']);
  });

  it('run by the timetable', async () => {
    const before = runs.timed;
    await until(() => runs.timed > before + 1);
    expect(runs.timed).toBeGreaterThan(before);
  });

  it('survive a nudge that this version does not understand', async () => {
    const unknown = processes[0]?.nudge(database.db.manager, 'notes.piece', { note: 'no id' });
    await expect(unknown).resolves.toBeUndefined();
  });

  it('go on after every connection was cut', async () => {
    const [{ name } = { name: '' }] = await database.db.query<{ name: string }>('select current_database() as name');
    const other = await cloneDatabase();
    await other.db.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    await other.close();
    const before = runs.timed;
    await until(() => runs.timed > before + 1);
    expect(runs.timed).toBeGreaterThan(before);
  });
});
