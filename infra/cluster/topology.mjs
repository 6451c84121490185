// The topology of a larger installation on one machine: stores, APIs behind a proxy, workers.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts } from './ports.mjs';
import { Part } from './part.mjs';
import { answers } from './probe.mjs';
import { meilisearch, redisServer, TIED } from './programs.mjs';
import { openProxy } from './proxy.mjs';
import { openMeilisearch, openPostgres, openRedis } from './stores.mjs';

const MAIN = 'dist/backend/backend/src/main.js';
/** How long an API still serves after being asked to stop; the proxy looks twice a second. */
const DRAIN_SECONDS = 1;

/** A random text that stays the same for this data folder. */
function keptSecret(dataDir, name) {
  const file = join(dataDir, name);
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

/** A process of ours; it listens for probes on a port of its own. */
function ours(name, role, { env, watchPort, log, say }) {
  const words = [...TIED, process.execPath, MAIN, role];
  const all = { ...process.env, ...env, WATCH_PORT: String(watchPort) };
  return new Part(name, {
    start: async () => spawn(words[0], words.slice(1), { env: all, stdio: ['ignore', log, log] }),
    ready: () => answers(`http://127.0.0.1:${watchPort}/ready`),
    say,
  });
}

async function openStores({ dataDir, say, log, fsync, ports }) {
  const [postgresPort, redisPort, meiliPort] = ports;
  const stores = { postgres: await openPostgres({ dataDir, port: postgresPort, say }) };
  const paths = { redis: redisServer(), meilisearch: meilisearch() };
  if (paths.redis) {
    stores.redis = await openRedis(paths.redis, { dataDir, port: redisPort, log: log('redis'), say, fsync });
  } else say('There is no redis-server on the PATH: jobs and rate limits stay in PostgreSQL.');
  if (paths.meilisearch) {
    const key = keptSecret(dataDir, 'meilisearch.key');
    const opened = await openMeilisearch(paths.meilisearch, {
      dataDir,
      port: meiliPort,
      log: log('meilisearch'),
      say,
      key,
    });
    stores.meilisearch = { ...opened, key };
  } else say('There is no meilisearch on the PATH and none in MEILI_BIN: search stays in PostgreSQL.');
  return stores;
}

const environment = ({ stores, publicUrl, dataDir, env }) => ({
  LOG_LEVEL: 'warn',
  // The proxy is the one whose word about addresses counts.
  TRUST_PROXY: '1',
  DRAIN_SECONDS: String(DRAIN_SECONDS),
  PUBLIC_URL: publicUrl,
  DATA_DIR: dataDir,
  DATABASE_URL: stores.postgres.url,
  ...(stores.redis && { REDIS_URL: stores.redis.url }),
  ...(stores.meilisearch && { MEILI_URL: stores.meilisearch.url, MEILI_KEY: stores.meilisearch.key }),
  ...env,
});

/**
 * Opens everything and waits until all of it is ready. `env` goes to our processes, `say` hears what happens, and what
 * each part prints is kept in the folder `log`. Answers the address, the parts, and how to close it all.
 *
 * @param {object} how
 * @param {string} how.dataDir
 * @param {(sentence: string) => void} how.say
 * @param {number} [how.port] a free one when absent
 * @param {string} [how.host]
 * @param {number} [how.apis]
 * @param {number} [how.workers]
 * @param {Record<string, string>} [how.env]
 * @param {'everysec' | 'always'} [how.fsync] when Redis writes to the disk
 */
export async function openCluster({ dataDir, say, port, host = '127.0.0.1', apis = 2, workers = 2, env = {}, fsync }) {
  mkdirSync(join(dataDir, 'log'), { recursive: true });
  // PostgreSQL may run as another user, who must be able to walk in.
  chmodSync(dataDir, 0o711);
  const log = (name) => openSync(join(dataDir, 'log', `${name}.log`), 'a');
  const [publicPort, ...ports] = await freePorts(4 + 2 * apis + workers);
  const address = port || publicPort;
  const publicUrl = env.PUBLIC_URL || `http://localhost:${address}`;
  const opened = [];
  const close = async () => {
    for (const one of opened.splice(0).reverse()) await one();
  };
  try {
    const stores = await openStores({ dataDir, say, log, fsync, ports: ports.slice(0, 3) });
    const parts = Object.values(stores).flatMap(({ part }) => part ?? []);
    opened.push(...parts.map((part) => () => part.close()));
    const common = environment({ stores, publicUrl, dataDir, env });
    const [apiPorts, watchPorts] = [ports.slice(3, 3 + apis), ports.slice(3 + apis)];
    const make = (role, count, extra) =>
      Array.from({ length: count }, (_, at) => {
        const [name, watchPort] = [`${role}-${at + 1}`, watchPorts.shift()];
        return ours(name, role, { env: { ...common, ...extra(at) }, watchPort, log: log(name), say });
      });
    const front = make('api', apis, (at) => ({ PORT: String(apiPorts[at]), HOST: '127.0.0.1' }));
    const back = make('worker', workers, () => ({ SEED: 'false' }));
    // The first one migrates and seeds; the others find it done.
    for (const group of [front.slice(0, 1), [...front.slice(1), ...back]]) {
      opened.push(() => Promise.all(group.map((part) => part.close())));
      await Promise.all(group.map((part) => part.open()));
    }
    const isReady = (api) => answers(`http://127.0.0.1:${api}/api/health/ready`);
    opened.push(await openProxy({ port: address, host, apis: apiPorts, isReady }));
    return { url: publicUrl, stores, apis: front, workers: back, common, close };
  } catch (error) {
    // The start failed half way: leave nothing running, then say why.
    await close();
    throw error;
  }
}
