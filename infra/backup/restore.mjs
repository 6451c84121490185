// node infra/backup/restore.mjs FILE.dump – restores a dump into the EMPTY database of DATABASE_URL and compares every
// table with the manifest beside the dump. A damaged dump is refused before anything is touched.
import { existsSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { countTables, digestOf } from './manifest.mjs';
import { databaseUrl, demandTool, run, tool } from './tool.mjs';

function manifestOf(file) {
  const path = file.replace(/\.dump$/, '.json');
  if (!existsSync(file)) throw new Error(`There is no ${file}.`);
  if (!existsSync(path)) throw new Error(`${path} is missing: a dump without its manifest cannot be checked.`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

await run(async () => {
  const file = process.argv[2];
  if (!file) throw new Error('Which dump? node infra/backup/restore.mjs FILE.dump');
  const { sha256, counts, made } = manifestOf(file);
  if ((await digestOf(file)) !== sha256) throw new Error(`${file} is damaged: it is not what was written on ${made}.`);
  const url = databaseUrl();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await demandTool('pg_restore', client);
    if (Object.keys(await countTables(client)).length > 0)
      throw new Error('The database of DATABASE_URL is not empty: restore into a new one.');
    await tool('pg_restore', [
      '--no-owner',
      '--no-privileges',
      '--exit-on-error',
      '--single-transaction',
      `--dbname=${url}`,
      file,
    ]);
    const there = await countTables(client);
    const wrong = Object.keys({ ...counts, ...there }).filter((name) => counts[name] !== there[name]);
    if (wrong.length > 0) throw new Error(`Not the same number of rows as dumped: ${wrong.join(', ')}.`);
  } finally {
    await client.end();
  }
  return `${Object.keys(counts).length} tables as of ${made}. Now: npm run migrate, npm run search -- rebuild, then start.`;
});
