import { setTimeout as wait } from 'node:timers/promises';
import { SystemClock } from '@backend/platform/clock';
import { readConfig } from '@backend/platform/config';
import { createSource, Database } from '@backend/platform/database';
import { cloneDatabase } from '@backend/platform/database/testing';
import { Faults } from '@backend/platform/fault';
import { Log } from '@backend/platform/log';
import { BullJobs, JobRunner } from '@backend/platform/queue';
import { registryOf } from '@backend/platform/queue/testing';
import { describeWithRedis, TestRedis } from '@backend/platform/queue/testing';
import { askDatabase, copyDatabase, Victim, type Started } from './testing/victim';

/** All open matches as one word: what a reader sees at one moment. */
const SEEN = `select md5(string_agg(concat_ws(' ', challenge_id, group_id, position, points, explanation), ','
                order by challenge_id, group_id)) as seen from match`;
const HASHES = 'select hash from matching_round where finished_at is not null order by started_at';
const LEFT_OVER = `select 1 from matching_proposal union all select 1 from matching_bid
                   union all select 1 from matching_shard union all select 1 from matching_round_vector
                   union all select 1 from matching_round where hash is null`;
const HEARD = `select count(*)::int as n from match where parts @> '[{"criterion": "semantics"}]'`;
/** A job whose worker was killed is taken up again after half a minute and a bit. */
const PATIENCE_MS = 150_000;

/** Wakes the nightly round in the queue, as the timetable does. */
async function wakeRound(url: string, settings: Readonly<Record<string, string>>): Promise<void> {
  const source = await createSource({ url, pool: 2, onLost: () => undefined }).initialize();
  const db = new Database(source, new Faults());
  const registry = await registryOf({ 'matching.round': [] }, { 'matching.round': { run: () => Promise.resolve('') } });
  const log = new Log('silent');
  const jobs = new BullJobs(
    registry,
    new JobRunner(registry, db, new SystemClock(), log),
    db,
    readConfig(settings),
    log,
  );
  await jobs.open(url);
  await jobs.nudge(db.manager, 'matching.round');
  await jobs.onApplicationShutdown();
  await source.destroy();
}

describe('a round over several workers', () => {
  let victim: Victim;
  let seeded: string;
  let before: string | undefined;
  let undisturbed: { seen: string | undefined; hash: string | undefined };

  const seenIn = async (url: string): Promise<string | undefined> =>
    (await askDatabase<{ seen: string }>(url, SEEN))[0]?.seen;
  const hashesOf = async (url: string) => (await askDatabase<{ hash: string }>(url, HASHES)).map(({ hash }) => hash);

  beforeAll(async () => {
    victim = new Victim();
    const clone = await cloneDatabase();
    await clone.close();
    seeded = clone.url;
    expect(await victim.run(seeded, ['seed'])).toMatchObject({ code: 0 });
    await askDatabase(seeded, 'delete from match where position > 1');
    before = await seenIn(seeded);
    const url = await copyDatabase(seeded, `undisturbed_${process.pid}`);
    expect(await victim.start(url, ['job', 'matching.round']).ended).toMatchObject({ code: 0 });
    expect((await askDatabase<{ n: number }>(url, HEARD))[0]?.n).toBeGreaterThan(30);
    undisturbed = { seen: await seenIn(url), hash: (await hashesOf(url)).at(-1) };
    expect(undisturbed.seen).not.toBe(before);
  }, 240_000);
  afterAll(() => victim.remove());

  /** Two workers that die when they come to a point, and a third that comes when the first is dead. */
  async function killedAt(point: string, settings: Readonly<Record<string, string>> = {}) {
    const url = await copyDatabase(seeded, `workers_${process.pid}_${point.replaceAll(/\W/g, '_')}`);
    const workers: Started[] = [];
    const start = (faults: string): Started => {
      const started = victim.start(url, ['worker'], { FAULTS: faults, ...settings });
      workers.push(started);
      return started;
    };
    const looks = new Set<string | undefined>([before]);
    try {
      const two = [start(point), start(point)];
      await wakeRound(url, settings);
      const { signal, said } = await Promise.race(two.map(({ ended }) => ended));
      expect({ signal, said }).toMatchObject({ signal: 'SIGKILL' });
      start('');
      for (const end = Date.now() + PATIENCE_MS; (await hashesOf(url)).length < 2; await wait(20)) {
        if (Date.now() > end) throw new Error(`The round did not end after a kill at ${point}.`);
        looks.add(await seenIn(url));
      }
    } finally {
      for (const worker of workers) worker.stop();
      await Promise.all(workers.map(({ ended }) => ended));
    }
    looks.add(await seenIn(url));
    return {
      point,
      looks: [...looks],
      hash: (await hashesOf(url)).at(-1),
      leftOver: await askDatabase(url, LEFT_OVER),
    };
  }
  const asIfNothingHappened = (point: string) => ({
    point,
    looks: [before, undisturbed.seen],
    hash: undisturbed.hash,
    leftOver: [],
  });

  it(
    'ends as if nothing had happened, wherever a worker is killed, and nobody sees anything but old or new',
    async () => {
      const points = ['round-bid', 'round-assign', 'in-swap'];
      const results = await Promise.all(points.map((point) => killedAt(point)));
      expect(results).toEqual(points.map(asIfNothingHappened));
    },
    2 * PATIENCE_MS,
  );

  describeWithRedis('with jobs in Redis', () => {
    it(
      'ends likewise',
      async () => {
        const redis = await TestRedis.start();
        const result = await killedAt('round-stage', { REDIS_URL: redis.url });
        await redis.stop();
        expect(result).toEqual(asIfNothingHappened('round-stage'));
      },
      2 * PATIENCE_MS,
    );
  });
});
