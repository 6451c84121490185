// npm run bench -- scale [--texts N --challenges M --workers W --vectors C] : the nightly round over worker processes on a
// large market; with vectors of C components for semantic similarity, made by chance.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../eval/core.mjs';
import { built, dataFolder, openApp, part } from './built.mjs';
import { writeTown } from './town.mjs';

const say = (text) => process.stdout.write(`${text}\n`);
const round = (value, digits = 1) => Number(value.toFixed(digits));
const MAIN = join('dist', 'backend', 'backend', 'src', 'main.js');
const LOOK_MS = 100;
/** Offerings with a piece of evidence each, and a text of its own per group. */
const OFFERINGS_PER_GROUP = 10;
const TEXTS_PER_GROUP = 2 * OFFERINGS_PER_GROUP + 1;
/** The market on paper. */
const PAPER = { challenges: 755_000, offerings: 50_000 };
/** A minute and a bit, so that there is a sweep in between. */
const QUIET_MS = 65_000;
const DEADLINE_MS = 60 * 60_000;

function sizesFor(texts, challenges) {
  const groups = Math.ceil(texts / TEXTS_PER_GROUP);
  const companies = Math.ceil(challenges / 5);
  const few = { institutions: Math.ceil(groups / 20), councils: 0, people: 0, matches: 0 };
  return { ...few, groups, companies, challenges, offerings: groups * OFFERINGS_PER_GROUP };
}

/** The most memory a process has ever had resident, in MiB; only Linux tells. */
function peakOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

/** Seconds a process has computed so far, whatever else the machine does; in ticks of a hundredth on Linux. */
function computedBy(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Follows the round by its rows until it is finished: seconds and core seconds per step, and the peak of each worker. */
async function followed(db, workers, number) {
  const began = performance.now();
  const steps = {};
  const cores = {};
  const computed = () => workers.reduce((sum, { pid }) => sum + computedBy(pid), 0);
  let [since, before] = [began, computed()];
  const reached = (step) => {
    if (step in steps) return;
    const [at, now] = [performance.now(), computed()];
    [steps[step], cores[step]] = [(at - since) / 1000, now - before];
    [since, before] = [at, now];
    const peak = Math.max(...workers.map(({ pid }) => peakOf(pid)));
    say(`  ${step}: ${steps[step].toFixed(1)} s, ${cores[step].toFixed(1)} s of one core, at most ${peak} MiB`);
  };
  for (; ; await wait(LOOK_MS)) {
    const [row] = await db.query(
      `select r.assigned_at, r.finished_at, r.figures, count(s.id)::int as shards, count(s.bid_at)::int as bid,
              count(s.written_at)::int as written
       from matching_round r left join matching_shard s on s.round_id = r.id
       group by r.id order by r.started_at offset $1 limit 1`,
      [number],
    );
    if (row) reached('open');
    if (row && (row.bid === row.shards || row.assigned_at)) reached('bid');
    if (row?.assigned_at) reached('assign');
    if (row?.assigned_at && row.written === row.shards) reached('write');
    if (row?.finished_at) {
      reached('swap');
      return { steps, cores, figures: row.figures, peaks: workers.map(({ pid }) => peakOf(pid)) };
    }
    if (performance.now() - began > DEADLINE_MS) throw new Error('The round did not end.');
  }
}

/** Nobody is asked: the vectors are there, and nobody listens at the address. */
const EMBEDDINGS = { EMBEDDINGS_URL: 'http://127.0.0.1:9/v1', EMBEDDINGS_MODEL: 'chance' };

/** A vector for every text, from digests of its id. */
async function writeVectors(db, components) {
  await db.query(`insert into matching_embedded (owner_id, group_id, challenge_id, revision, model)
                  select group_id, group_id, null::uuid, revision, 'chance' from group_profile
                  union all select id, null, id, revision, 'chance' from challenge`);
  await db.query(
    `insert into matching_vector (text_id, owner_id, digest, bytes)
     select id, owner, '', (select string_agg(sha256((id::text || n)::bytea), '') from generate_series(1, $1) n)
     from (select id, organisation_id as owner from offering union all select id, group_id from evidence
           union all select group_id, group_id from group_profile union all select id, id from challenge) t`,
    [Math.ceil(components / 32)],
  );
  await db.query('analyze matching_embedded, matching_vector');
}

export async function run({ texts = 100_000, challenges = 2000, workers: count = 2, vectors = 0 }) {
  await built(['backend']);
  const { folder, remove } = dataFolder();
  const app = await openApp({ DATA_DIR: folder });
  const workers = [];
  try {
    const sizes = sizesFor(texts, challenges);
    await writeTown(app.url, sizes);
    const { Database } = part('backend/src/platform/database/index');
    const db = app.get(Database);
    // Only the round is to be measured: everything counts as searchable already.
    for (const table of ['challenge', 'offering', 'group_profile', 'organisation']) {
      await db.query(`update ${table} set indexed_revision = revision`);
    }
    if (vectors > 0) await writeVectors(db, vectors);
    say(`${texts} texts of ${sizes.offerings} offerings, ${challenges} challenges, ${count} workers`);
    const env = {
      ...process.env,
      DATABASE_URL: app.url,
      DATA_DIR: folder,
      LOG_LEVEL: 'warn',
      SEED: 'off',
      ...(vectors > 0 && EMBEDDINGS),
    };
    for (let at = 0; at < count; at++) {
      const stdio = ['ignore', 'ignore', 'inherit'];
      workers.push(spawn(process.execPath, [MAIN, 'worker'], { cwd: root, env, stdio }));
    }
    await app.jobs.nudge(db.manager, 'matching.round');
    say('first round, nothing in memory yet');
    await followed(db, workers, 0);
    // The sweeps of the next minute make every worker hold the market of its own besides that of a round.
    await db.query('update challenge set title = title where id in (select id from challenge limit $1)', [count]);
    await wait(QUIET_MS);
    await app.jobs.nudge(db.manager, 'matching.round');
    say('second round');
    const { steps, cores, figures, peaks } = await followed(db, workers, 1);
    const [{ bytes }] = await db.query('select sum(length(bytes))::int as bytes from matching_market');
    const perThousand = (step) => (cores[step] * 1000) / challenges;
    // With as many offerings as on paper only the number of challenges is left to be extrapolated.
    const scale = (PAPER.challenges / 1000) * Math.max(1, PAPER.offerings / sizes.offerings);
    const paper = { ...PAPER, coreHours: round(((perThousand('bid') + perThousand('write')) * scale) / 3600) };
    say(`peak of a worker: ${Math.max(...peaks)} MiB; the market in rows: ${Math.round(bytes / 2 ** 20)} MiB`);
    say(
      `1,000 challenges: ${perThousand('bid').toFixed(1)} s to bid, ${perThousand('write').toFixed(1)} s to write, one core`,
    );
    say(`${PAPER.challenges} challenges x ${PAPER.offerings} offerings: ${paper.coreHours} hours of one core`);
    const seconds = Object.fromEntries(Object.entries(steps).map(([step, value]) => [step, round(value)]));
    const result = { bench: 'scale', texts, offerings: sizes.offerings, challenges, workers: count, seconds };
    const memory = { residentMiB: Math.max(...peaks), marketMiB: Math.round(bytes / 2 ** 20) };
    const rates = { textsPerSecond: Math.round(texts / steps.open), bidPerThousand: round(perThousand('bid'), 2) };
    say(
      JSON.stringify({
        ...result,
        ...memory,
        ...rates,
        writePerThousand: round(perThousand('write'), 2),
        figures,
        paper,
      }),
    );
  } finally {
    for (const worker of workers) {
      worker.kill('SIGTERM');
      if (worker.exitCode === null) await once(worker, 'exit');
    }
    await app.close();
    remove();
  }
}
