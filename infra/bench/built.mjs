// The backend as it is built, for measuring: its parts by file, and an app on a database of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../eval/core.mjs';
import { build } from '../launch/build.mjs';

const require = createRequire(import.meta.url);
const MAIN = join('dist', 'backend', 'backend', 'src', 'main.js');

/** A compiled file of backend or libs, such as `libs/examples/src/index`. */
export const part = (path) => require(join(root, 'dist', 'backend', `${path}.js`));

/** Builds what changed of these projects. */
export async function built(projects) {
  process.chdir(root);
  await build(projects);
}

/** An empty folder that the user PostgreSQL runs as may walk into. */
export function dataFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'dialogwerk-bench-'));
  chmodSync(folder, 0o711);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * The whole app inside this process, with its queue and worker, not listening. `settings` are environment variables.
 * Answers `get(class)`, the address of its database, and how to close it.
 */
export async function openApp(settings) {
  require('reflect-metadata');
  const { readConfig } = part('backend/src/platform/config/index');
  const { BullJobs } = part('backend/src/platform/queue/index');
  const { startApp } = part('backend/src/app/start-app');
  const config = readConfig({ NODE_ENV: 'development', LOG_LEVEL: 'warn', SEED: 'off', ...settings });
  const running = await startApp(config, { queue: 'bull' });
  const jobs = running.app.get(BullJobs);
  await jobs.open(running.databaseUrl);
  const work = () => jobs.work(running.databaseUrl);
  return { get: (type) => running.app.get(type), jobs, work, url: running.databaseUrl, close: () => running.close() };
}

/** Starts `api` and `worker` as processes of their own on this folder; resolves once both are at work. */
export async function serving(folder) {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env = { ...process.env, DATA_DIR: folder, PORT: String(port), PUBLIC_URL: origin, TRUST_PROXY: '1' };
  Object.assign(env, { SEED: 'off', LOG_LEVEL: 'warn', NODE_ENV: 'development' });
  const running = [];
  const close = async () => {
    for (const child of running.reverse()) {
      if (child.exitCode !== null) continue;
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
  };
  try {
    for (const [role, said] of [
      ['api', 'Dialogwerk is at '],
      ['worker', 'works off its jobs'],
    ]) {
      const child = spawn(process.execPath, [MAIN, role], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
      running.push(child);
      await says(child, said);
    }
  } catch (error) {
    // Whichever did not start, the other must not be left running.
    await close();
    throw error;
  }
  return { origin, close };
}

function says(child, wanted) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', (code) => reject(new Error(`The app ended with ${code}: ${said}`)));
    child.stdout.on('data', (part) => {
      said += part;
      if (said.includes(wanted)) resolve();
    });
  });
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
