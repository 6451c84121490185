// node infra/backup/backup.mjs FOLDER – dumps the database of DATABASE_URL while the site runs, with a manifest that says
// how many rows each table had at that very moment.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { countTables, digestOf } from './manifest.mjs';
import { databaseUrl, demandTool, run, tool } from './tool.mjs';

// Dumps hold partner-only text: they are for whoever makes them.
process.umask(0o077);

/** The folder, made if need be; refuses in one sentence where nothing can be written. */
function prepared(folder) {
  const file = join(folder, '.written');
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, '');
    rmSync(file);
    return folder;
  } catch (error) {
    // Whether it can be written shows only in the attempt.
    throw new Error(`Nothing can be written to ${folder} (${error.code}): it has to belong to the user who backs up.`, {
      cause: error,
    });
  }
}

/** Everything is read in one snapshot, so that the counts are those of the dump. */
async function dump(url, file) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await demandTool('pg_dump', client);
    await client.query('begin isolation level repeatable read read only');
    const { rows } = await client.query('select pg_export_snapshot() as snapshot');
    const words = ['--format=custom', '--no-owner', '--no-privileges', '--exclude-table-data=public.rate_limit'];
    await tool('pg_dump', [...words, `--snapshot=${rows[0].snapshot}`, `--file=${file}`, `--dbname=${url}`]);
    return await countTables(client);
  } catch (error) {
    // Half a dump helps nobody, and its name would only fill the folder.
    rmSync(file, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

await run(async () => {
  if (!process.argv[2]) throw new Error('Where to? node infra/backup/backup.mjs FOLDER');
  const folder = prepared(process.argv[2]);
  const name = `dialogwerk-${new Date().toISOString().replace(/[:.]/g, '-')}`;
  const file = join(folder, `${name}.dump`);
  const counts = await dump(databaseUrl(), `${file}.part`);
  const manifest = { made: new Date().toISOString(), sha256: await digestOf(`${file}.part`), counts };
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(manifest, null, 2)}\n`);
  // A dump without its last name is one that broke off.
  renameSync(`${file}.part`, file);
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return `${file}: ${Object.keys(counts).length} tables, ${rows} rows`;
});
