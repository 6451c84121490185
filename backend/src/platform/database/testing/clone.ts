import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { Faults } from '@backend/platform/fault';
import { Database } from '../database';
import { migrate } from '../migrate';
import { createSource } from '../source';

/** Where jest's global setup leaves the address of the cluster for all workers. */
export const CLUSTER_VARIABLE = 'DIALOGWERK_TEST_CLUSTER';
const TEMPLATE = 'template_migrated';
const LOCK = 2_718_281;

const addressOf = (name: string): string => {
  const cluster = process.env[CLUSTER_VARIABLE];
  if (!cluster) throw new Error('No test cluster is running: start specs with `npm run jest:backend`.');
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  return url.href;
};

const source = (name: string) =>
  createSource({ url: addressOf(name), pool: 6, onLost: (error) => process.stderr.write(`${error.message}\n`) });

/** The first spec that needs a database builds the template; the others wait for it and copy it. */
async function ensureTemplate(admin: Client): Promise<void> {
  await admin.query('select pg_advisory_lock($1)', [LOCK]);
  try {
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [TEMPLATE]);
    if (rowCount) return;
    const building = `${TEMPLATE}_${randomBytes(4).toString('hex')}`;
    await admin.query(`create database ${building}`);
    const built = await source(building).initialize();
    await migrate(built);
    await built.destroy();
    await admin.query(`alter database ${building} rename to ${TEMPLATE}`);
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [LOCK]);
  }
}

/** A migrated database of its own for one spec. */
export interface TestDatabase {
  readonly url: string;
  readonly db: Database;
  /** Closes all connections; the database goes with the cluster. */
  close(): Promise<void>;
}

/** Copies the migrated template (about 50 ms) and connects to the copy. */
export async function cloneDatabase(faults = new Faults()): Promise<TestDatabase> {
  const name = `spec_${randomBytes(6).toString('hex')}`;
  const admin = new Client({ connectionString: addressOf('postgres') });
  await admin.connect();
  try {
    await ensureTemplate(admin);
    await admin.query(`create database ${name} template ${TEMPLATE}`);
  } finally {
    await admin.end();
  }
  const connected = await source(name).initialize();
  return { url: addressOf(name), db: new Database(connected, faults), close: () => connected.destroy() };
}
