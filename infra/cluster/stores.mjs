// The parts that keep something: PostgreSQL always, Redis and Meilisearch where the machine has them.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { Part } from './part.mjs';
import { answers, saysTo } from './probe.mjs';
import { TIED } from './programs.mjs';

const EMBEDDED = '../../dist/backend/backend/src/platform/database/embedded/embedded-postgres.js';
const NAME = 'dialogwerk';
const SETTINGS = ['max_connections=200'];

/** Processes whose parent is `pid`. */
const childrenOf = (pid) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] === String(pid);
      } catch {
        // It ended while we looked.
        return false;
      }
    })
    .map(Number);

class PostgresPart extends Part {
  /**
   * A power cut spares no process: the server goes with all its children.
   *
   * @override
   */
  async kill() {
    const children = this.child?.pid ? childrenOf(this.child.pid) : [];
    await super.kill();
    for (const child of children) {
      try {
        process.kill(child, 'SIGKILL');
      } catch {
        // It went with its parent.
      }
    }
  }
}

async function ensureDatabase(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [NAME]);
  if (rowCount === 0) await client.query(`create database ${NAME}`);
  await client.end();
}

/** The bundled PostgreSQL, or the operator's own where DATABASE_URL names one. Answers its address and its part. */
export async function openPostgres({ dataDir, port, say }) {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL };
  const { startEmbedded } = await import(EMBEDDED);
  let url = '';
  const start = async () => {
    const running = await startEmbedded(join(dataDir, 'postgres'), SETTINGS, port);
    if (!running.process) throw new Error(`PostgreSQL is running in ${dataDir} already: stop that cluster first.`);
    url = running.url;
    return running.process;
  };
  const how = { start, ready: async () => true, farewell: /** @type {const} */ ('SIGINT'), say };
  const part = await new PostgresPart('PostgreSQL', how).open();
  await ensureDatabase(url);
  const named = new URL(url);
  named.pathname = `/${NAME}`;
  return { url: named.href, part };
}

const program = (words, { log, env = {} }) =>
  spawn(words[0], words.slice(1), { stdio: ['ignore', log, log], env: { ...process.env, ...env } });

/** A Redis that keeps every job: an append-only file, and nothing is evicted. */
export async function openRedis(path, { dataDir, port, log, say, fsync = 'everysec' }) {
  const folder = join(dataDir, 'redis');
  mkdirSync(folder, { recursive: true });
  const place = ['--port', port, '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  const keeping = ['--appendonly', 'yes', '--appendfsync', fsync, '--maxmemory-policy', 'noeviction'];
  const part = new Part('Redis', {
    start: async () => program([...TIED, path, ...place.map(String), ...keeping], { log }),
    ready: async () => /PONG/.test((await saysTo(port, 'PING\r\n')) ?? ''),
    say,
  });
  await part.open();
  return { url: `redis://127.0.0.1:${port}`, part };
}

/** A Meilisearch with a key of its own. */
export async function openMeilisearch(path, { dataDir, port, log, say, key }) {
  const folder = join(dataDir, 'meilisearch');
  mkdirSync(folder, { recursive: true });
  const words = ['--db-path', join(folder, 'data.ms'), '--http-addr', `127.0.0.1:${port}`, '--no-analytics'];
  const part = new Part('Meilisearch', {
    start: async () =>
      program([...TIED, path, ...words], { log, env: { MEILI_MASTER_KEY: key, MEILI_ENV: 'production' } }),
    ready: () => answers(`http://127.0.0.1:${port}/health`),
    say,
  });
  await part.open();
  return { url: `http://127.0.0.1:${port}`, part };
}
