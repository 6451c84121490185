import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { Faults } from '@backend/platform/fault';
import { Database } from '../database';
import { migrate } from '../migrate';
import { migrations } from '../migrations';
import { createSource } from '../source';

/** Where jest's global setup leaves the address of the cluster for all workers. */
export const CLUSTER_VARIABLE = 'DIALOGWERK_TEST_CLUSTER';
const TEMPLATE = 'template_migrated';
/** The advisory lock of who builds it. */
const BUILDING = 2_718_281;

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
  await admin.query('select pg_advisory_lock($1)', [BUILDING]);
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
    await admin.query('select pg_advisory_unlock($1)', [BUILDING]);
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

/** A database as it was before a migration; `proceed` runs that one and all later ones. */
export interface OlderDatabase extends TestDatabase {
  /** Writes a row as it was then, columns by name; objects become JSON. */
  add(table: string, row: Readonly<Record<string, unknown>>): Promise<void>;
  proceed(): Promise<void>;
}

/** Builds a database from the migrations older than the one of this name, so that a spec can fill it with rows of that time. */
export async function databaseBefore(migration: string): Promise<OlderDatabase> {
  const name = `spec_${randomBytes(6).toString('hex')}`;
  const admin = new Client({ connectionString: addressOf('postgres') });
  await admin.connect();
  await admin.query(`create database ${name}`).finally(() => admin.end());
  const time = (of: string) => Number(of.slice(-13));
  const older = migrations.filter((Migration) => time(new Migration().name ?? '') < time(migration));
  const then = await source(name).setOptions({ migrations: older }).initialize();
  await migrate(then);
  await then.destroy();
  const connected = await source(name).initialize();
  const db = new Database(connected, new Faults());
  const add = async (table: string, row: Readonly<Record<string, unknown>>): Promise<void> => {
    const json = JSON.stringify(row);
    const columns = Object.keys(row).join();
    await db.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1)`,
      [json],
    );
  };
  const proceed = async (): Promise<void> => void (await migrate(connected));
  return { url: addressOf(name), db, add, proceed, close: () => connected.destroy() };
}
