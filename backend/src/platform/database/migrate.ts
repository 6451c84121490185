import type { DataSource } from 'typeorm';
import { LOCKS } from '@backend/names';
import { StartRefused } from '@backend/platform/config';
import { migrations } from './migrations';

/** Brings the tables up to date, one process at a time, and tells how many migrations ran. Refuses a database newer than this code. */
export async function migrate(source: DataSource): Promise<number> {
  const runner = source.createQueryRunner();
  await runner.connect();
  try {
    await runner.query('select pg_advisory_lock($1)', [LOCKS.migrations]);
    await refuseNewer(source);
    return (await source.runMigrations()).length;
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [LOCKS.migrations]);
    await runner.release();
  }
}

async function refuseNewer(source: DataSource): Promise<void> {
  const [found] = await source.query<{ there: boolean }[]>(`select to_regclass('migration') is not null as there`);
  if (!found?.there) return;
  const known = new Set(migrations.map((Migration) => new Migration().name));
  const ran = await source.query<{ name: string }[]>('select name from migration');
  const newer = ran.filter(({ name }) => !known.has(name));
  if (newer.length > 0) {
    throw new StartRefused(`The database is newer than this version (${newer[0]?.name}): start the newer version.`);
  }
}

/** SQL that would bring the tables to what the entities say; empty when no migration is missing. */
export async function missingStatements(source: DataSource): Promise<string[]> {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}
