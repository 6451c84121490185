// All connections of the database are ended again and again while people read: the process has to outlive it.
// CONNECTION_ROUNDS says how often; the suite does it a few times, `npm run nightly` often.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { freePorts } from '../cluster/ports.mjs';
import { answers } from '../cluster/probe.mjs';
import { TIED } from '../cluster/programs.mjs';
import { openPostgres } from '../cluster/stores.mjs';
import { Cases, demand } from './checks.mjs';

const ROUNDS = Number(process.env.CONNECTION_ROUNDS || 8);
const MAIN = 'dist/backend/backend/src/main.js';
/** What a process says once it serves and works off its jobs. */
const GREETING = 'Dialogwerk is at';
const CLIENTS = 6;
/** Between two rounds the clients get so many answers, so that connections are made, used and idle. */
const ANSWERS = 20;
const START_MS = 60_000;
/** Nobody waits longer for an answer. */
const PATIENCE_MS = 20_000;
/** What people may be told while the database sends everybody away. */
const POLITE = [200, 503];
const PATHS = ['/api/start', '/api/health/ready', '/api/challenges', '/api/session'];

async function until(holds, message, child) {
  for (const end = Date.now() + START_MS; !(await holds()); await wait(10)) {
    demand(child.exitCode === null && child.signalCode === null, 'The process ended.');
    demand(Date.now() < end, message);
  }
}

/** Ends everybody's connection but our own, `ROUNDS` times, while people read; answers what they were told, by status. */
async function rounds(origin, admin, child) {
  const heard = new Map();
  let [count, going] = [0, true];
  const reader = async (number) => {
    while (going) {
      const address = { 'x-forwarded-for': `10.7.${number}.${count % 250}` };
      const status = await fetch(origin + PATHS[count % PATHS.length], {
        headers: address,
        signal: AbortSignal.timeout(PATIENCE_MS),
      }).then(
        async (answer) => (await answer.arrayBuffer(), answer.status),
        (error) => String(error.cause ?? error),
      );
      heard.set(status, (heard.get(status) ?? 0) + 1);
      count += 1;
    }
  };
  const readers = Array.from({ length: CLIENTS }, (_, number) => reader(number));
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const enough = count + ANSWERS;
      await until(async () => count >= enough, 'Nobody was answered any more.', child);
      await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()');
    }
  } finally {
    going = false;
    await Promise.all(readers);
  }
  return heard;
}

const cases = new Cases();
const dataDir = mkdtempSync(join(tmpdir(), 'dialogwerk-connections-'));
const [postgresPort, port] = await freePorts(2);
const { url, part } = await openPostgres({ dataDir, port: postgresPort, say: () => undefined });
const admin = new pg.Client({ connectionString: url });
await admin.connect();
const origin = `http://127.0.0.1:${port}`;
const settings = { DATABASE_URL: url, DATA_DIR: dataDir, PORT: String(port), TRUST_PROXY: '1', SEED: 'off' };
const [command, ...args] = [...TIED, process.execPath, MAIN, 'all'];
const env = { ...process.env, ...settings, LOG_LEVEL: process.env.LOG_LEVEL || 'error' };
const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
let output = '';
child.stdout.on('data', (chunk) => (output += chunk));
await cases.holds(
  `a process outlives ${ROUNDS} rounds in which every connection of the database is ended`,
  async () => {
    const ready = () => answers(`${origin}/api/health/ready`);
    await until(async () => output.includes(GREETING), 'It did not get ready.', child);
    const heard = await rounds(origin, admin, child);
    await until(ready, 'It did not find the database again.', child);
    const rude = [...heard].filter(([status]) => !POLITE.includes(status));
    demand(rude.length === 0, `People were told ${JSON.stringify(rude)}.`);
    return [...heard].map(([status, times]) => `${times} x ${status}`).join(', ');
  },
);
child.kill('SIGKILL');
await admin.end();
await part?.close();
rmSync(dataDir, { recursive: true, force: true });
cases.close();
process.exit();
