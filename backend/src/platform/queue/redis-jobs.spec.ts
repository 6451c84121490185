import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { SystemClock } from '@backend/platform/clock';
import { readConfig } from '@backend/platform/config';
import { cloneDatabase, type TestDatabase } from '@backend/platform/database/testing';
import { Log } from '@backend/platform/log';
import { BullJobs } from './bull-jobs';
import { refuseUnsafeRedis } from './redis-check';
import { JobRegistry } from './registry';
import { JobRunner } from './runner';

const SAFE = ['--appendonly', 'yes', '--maxmemory-policy', 'noeviction'];
const FORGETFUL = ['--save', '', '--maxmemory-policy', 'allkeys-lru', '--maxmemory', '64mb'];

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
};

/** Starts a Redis of its own and waits until it answers. */
async function redis(settings: readonly string[]): Promise<{ url: string; child: ChildProcess }> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'dialogwerk-redis-'));
  const child = spawn('redis-server', ['--port', String(port), '--dir', folder, ...settings], { stdio: 'ignore' });
  const url = `redis://127.0.0.1:${port}`;
  const probe = new Redis(url, { retryStrategy: () => 20, maxRetriesPerRequest: null });
  probe.on('error', () => undefined);
  await probe.ping();
  probe.disconnect();
  return { url, child };
}

const until = async (reached: () => boolean): Promise<void> => {
  for (const end = Date.now() + 15_000; !reached(); await wait(10)) {
    if (Date.now() > end) throw new Error('It did not happen in time.');
  }
};

// CI installs redis-server; elsewhere these cases are counted as skipped.
const there = spawnSync('redis-server', ['--version']).status === 0;
const withRedis = there ? describe : describe.skip;

withRedis('jobs in BullMQ on Redis', () => {
  let database: TestDatabase;
  let safe: Awaited<ReturnType<typeof redis>>;
  let forgetful: Awaited<ReturnType<typeof redis>>;
  const runs = { nudged: 0, timed: 0, ended: 0 };

  const process = async (redisUrl: string | undefined): Promise<BullJobs> => {
    const { db, url } = database;
    const registry = new JobRegistry({ getProviders: () => [] } as never);
    const count = (kind: keyof typeof runs) => ({ run: async () => ((runs[kind] += 1), 'done') });
    registry.add({ name: 'notes.nudged', about: 'Nudged.', handler: count('nudged') });
    registry.add({ name: 'notes.ended', about: 'Ended.', handler: count('ended') });
    registry.add({ name: 'notes.timed', about: 'Every second.', at: '* * * * * *', handler: count('timed') });
    const log = new Log('silent');
    const config = readConfig(redisUrl ? { REDIS_URL: redisUrl } : {});
    const jobs = new BullJobs(registry, new JobRunner(registry, db, new SystemClock(), log), db, config, log);
    await jobs.open(url);
    await jobs.work(url);
    return jobs;
  };

  beforeAll(async () => {
    [database, safe, forgetful] = await Promise.all([cloneDatabase(), redis(SAFE), redis(FORGETFUL)]);
  });
  afterAll(async () => {
    for (const { child } of [safe, forgetful]) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    await database.close();
  });

  it('run when nudged and by the timetable, with two processes at work', async () => {
    const processes = [await process(safe.url), await process(safe.url)];
    await processes[0]?.nudge(database.db.manager, 'notes.nudged');
    await until(() => runs.nudged === 1 && runs.timed > 1);
    expect(runs.nudged).toBe(1);
    const each = Array.from({ length: 4 }, () => ({ name: 'notes.nudged' }));
    await processes[1]?.flow(database.db.manager, each, { name: 'notes.ended' });
    await until(() => runs.ended === 1);
    expect(runs.nudged).toBe(5);
    await Promise.all(processes.map((one) => one.onApplicationShutdown()));
  });

  it('go on in PostgreSQL when Redis is given up: work is found in rows, whoever wakes the job', async () => {
    const before = runs.timed;
    const one = await process(undefined);
    await until(() => runs.timed > before);
    await one.onApplicationShutdown();
    expect(runs.timed).toBeGreaterThan(before);
  });

  it('refuse a Redis that would forget jobs, a sentence per fault', async () => {
    await expect(refuseUnsafeRedis(safe.url)).resolves.toBeUndefined();
    await expect(refuseUnsafeRedis(forgetful.url)).rejects.toThrow(
      /noeviction, not allkeys-lru\.\n.*appendonly to yes/,
    );
    await expect(refuseUnsafeRedis('redis://127.0.0.1:1')).rejects.toThrow('REDIS_URL cannot be reached');
  });
});
