// The backend as it is built, for measuring: its parts by file, and an app on a database of its own.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../eval/core.mjs';
import { build } from '../launch/build.mjs';

const require = createRequire(import.meta.url);

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
  const { openHouse } = part('backend/src/app/house');
  const config = readConfig({ NODE_ENV: 'development', LOG_LEVEL: 'warn', SEED: 'off', ...settings });
  const house = await openHouse(config, { queue: 'bull' });
  const jobs = house.app.get(BullJobs);
  await jobs.open(house.databaseUrl);
  const work = () => jobs.work(house.databaseUrl);
  return { get: (type) => house.app.get(type), jobs, work, url: house.databaseUrl, close: () => house.close() };
}
