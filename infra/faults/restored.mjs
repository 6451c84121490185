// A backup taken while the site runs, restored beside it: what an operator does when everything else is gone.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { versionOf } from '../backup/tool.mjs';
import { demand } from './checks.mjs';

/** Tables that move whenever a page is read; a backup leaves their rows out. */
const RESTLESS = ['rate_limit'];

/** Why no backup can be tried here; null when it can. `db` is the server it would be of. */
export async function whyNoBackup(db) {
  const { rows } = await db.query(`select current_setting('server_version_num')::int / 10000 as server`);
  const [{ server }] = rows;
  const names = ['pg_dump', 'pg_restore'];
  return names.every((name) => versionOf(name) >= server)
    ? null
    : `no pg_dump and pg_restore of PostgreSQL ${server} on the PATH or in PG_BIN`;
}

/** What every table holds, as `{ challenge: 'digest', … }`. */
async function digests(db) {
  const { rows: tables } = await db.query(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all($1) order by 1`,
    [RESTLESS],
  );
  const found = {};
  for (const { name } of tables) {
    const { rows } = await db.query(
      `select count(*) || ' ' || md5(coalesce(string_agg(md5(r::text), '' order by md5(r::text)), '')) as digest
       from "${name}" r`,
    );
    found[name] = rows[0].digest;
  }
  return found;
}

const script = (name, url, words) =>
  execFileSync(process.execPath, [`infra/backup/${name}.mjs`, ...words], {
    env: { ...process.env, DATABASE_URL: url },
    encoding: 'utf8',
  });

/** Backs up, restores into a new database of the same server, compares every row, and lets `look` work with it. */
export async function restoredElsewhere(db, url, look) {
  const folder = mkdtempSync(join(tmpdir(), 'dialogwerk-backup-'));
  const elsewhere = new URL(url);
  elsewhere.pathname = '/restored';
  try {
    script('backup', url, [folder]);
    const [dump] = readdirSync(folder).filter((name) => name.endsWith('.dump'));
    await db.query('create database restored');
    script('restore', elsewhere.href, [join(folder, dump)]);
    const restored = new pg.Client({ connectionString: elsewhere.href });
    await restored.connect();
    const [before, after] = [await digests(db), await digests(restored)];
    await restored.end();
    const wrong = Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
    demand(wrong.length === 0, `not what was backed up: ${wrong.join(', ')}`);
    return `${Object.keys(after).length} tables, ${await look(elsewhere.href)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
