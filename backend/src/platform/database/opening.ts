import { join } from 'node:path';
import { Client, type ClientConfig } from 'pg';
import { StartRefused, type Config } from '@backend/platform/config';
import { startEmbedded, type RunningPostgres } from './embedded/embedded-postgres';

const NAME = 'dialogwerk';

async function ensureDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url } satisfies ClientConfig);
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [NAME]);
    if (rowCount === 0) await client.query(`create database ${NAME}`);
  } finally {
    await client.end();
  }
}

const onDatabase = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

/** The database the settings name: the operator's own, or the bundled one, started or joined. */
export async function openDatabase(config: Config): Promise<RunningPostgres> {
  if (config.databaseUrl) {
    const client = new Client({ connectionString: config.databaseUrl, connectionTimeoutMillis: 5000 });
    try {
      await client.connect();
    } catch (error) {
      // Whether the address is right can only be seen by trying it.
      throw new StartRefused(`DATABASE_URL cannot be reached: ${(error as Error).message}.`, { cause: error });
    } finally {
      await client.end().catch(() => undefined);
    }
    return { url: config.databaseUrl, stop: async () => undefined };
  }
  const running = await startEmbedded(join(config.dataDir, 'postgres'));
  await ensureDatabase(running.url);
  return { url: onDatabase(running.url, NAME), stop: running.stop };
}
