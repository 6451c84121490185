import { FixedClock } from '@backend/platform/clock';
import { cloneDatabase, type TestDatabase } from '@backend/platform/database/testing';
import { Log } from '@backend/platform/log';
import { MemoryJobs } from './memory-jobs';
import { JobRunner } from './runner';
import { registryOf } from './testing';
import { Timetable } from './timetable';

const NOTES = {
  'notes.first': [],
  'notes.second': [],
  'notes.all': [],
  'notes.end': [],
  'notes.broken': [],
} as const;

describe('jobs without a queue', () => {
  let database: TestDatabase;
  let jobs: MemoryJobs<typeof NOTES>;
  let runner: JobRunner;
  let timetable: Timetable;
  const ran: string[] = [];
  let hold: Promise<void> | undefined;

  beforeAll(async () => {
    database = await cloneDatabase();
    const { db } = database;
    const clock = new FixedClock('2026-11-24T09:00:00Z');
    const registry = await registryOf(NOTES, {
      'notes.first': {
        run: async ({ now }) => {
          ran.push(`first ${now.toISOString()}`);
          await jobs.nudge(db.manager, 'notes.second');
          await hold;
          return '1 counted';
        },
      },
      'notes.second': { at: '0 7 * * *', run: async () => (ran.push('second'), 'done') },
      'notes.all': {
        run: async () => {
          ran.push('all');
          await jobs.flow(db.manager, [{ name: 'notes.second' }, { name: 'notes.second' }], { name: 'notes.end' });
          return 'begun';
        },
      },
      'notes.end': { run: async () => (ran.push('end'), 'ended') },
      'notes.broken': { run: () => Promise.reject(new TypeError('Kira')) },
    });
    runner = new JobRunner(registry, db, clock, new Log('silent'));
    jobs = new MemoryJobs<typeof NOTES>(runner, db);
    timetable = new Timetable(registry, db, clock);
  });
  afterAll(() => database.close());
  beforeEach(() => void (ran.length = 0));

  it('run when told, at the instant told, then whatever they woke', async () => {
    expect(await jobs.run('notes.first', { now: '2026-12-01T06:30:00Z' })).toBe('1 counted');
    expect(ran).toEqual(['first 2026-12-01T06:30:00.000Z']);
    expect(await jobs.settle()).toEqual([{ name: 'notes.second', note: 'done' }]);
  });

  it('run the flow they begin, and end with what it leads to', async () => {
    expect(await jobs.run('notes.all')).toBe('begun; ended');
    expect(ran).toEqual(['all', 'second', 'second', 'end']);
    expect(await jobs.settle()).toEqual([]);
  });

  it('are woken after the commit, once, and not after a rollback', async () => {
    await database.db.transaction(async (tx) => {
      for (let times = 0; times < 20; times += 1) await jobs.nudge(tx, 'notes.second');
      expect(jobs.nudged).toEqual([]);
    });
    const failing = database.db.transaction(async (tx) => {
      await jobs.nudge(tx, 'notes.first');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(jobs.nudged).toEqual(['notes.second']);
    await jobs.settle();
  });

  it('tell the timetable how the last run went, without a word of what failed', async () => {
    await expect(jobs.run('notes.broken')).rejects.toThrow('Kira');
    const lines = await timetable.lines();
    expect(lines.map(({ name, last }) => [name, last?.outcome, last?.note])).toEqual([
      ['notes.all', 'done', 'begun'],
      ['notes.broken', 'failed', 'TypeError'],
      ['notes.end', 'done', 'ended'],
      ['notes.first', 'done', '1 counted'],
      ['notes.second', 'done', 'done'],
    ]);
    expect(lines[4]?.next?.toISOString()).toBe('2026-11-25T07:00:00.000Z');
  });

  it('never run twice at once', async () => {
    let release = (): void => undefined;
    hold = new Promise((resolve) => (release = resolve));
    const first = runner.run('notes.first');
    while (ran.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await runner.run('notes.first', { whenBusy: 'leave' })).toMatch('left to the run');
    const waiting = runner.run('notes.first', { whenBusy: 'wait' });
    expect(ran).toHaveLength(1);
    release();
    hold = undefined;
    await Promise.all([first, waiting]);
    expect(ran).toHaveLength(2);
  });
});
