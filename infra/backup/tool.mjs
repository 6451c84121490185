import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const pathOf = (name) => (process.env.PG_BIN ? join(process.env.PG_BIN, name) : name);

/** The major version of a program of PostgreSQL; undefined when there is none. */
export function versionOf(name) {
  try {
    return Number(/(\d+)/.exec(execFileSync(pathOf(name), ['--version'], { encoding: 'utf8' }))?.[1]);
  } catch {
    // Not installed, or not where PG_BIN says.
    return undefined;
  }
}

/** Throws with what to install unless this program knows the server of `client`. */
export async function demandTool(name, client) {
  const { rows } = await client.query(`select current_setting('server_version_num')::int / 10000 as server`);
  const [{ server }] = rows;
  const version = versionOf(name);
  if (version >= server) return;
  const here = version === undefined ? `There is no ${name} here` : `${name} here is of version ${version}`;
  throw new Error(
    `${here}, the server is PostgreSQL ${server}: install postgresql-client-${server}, or name the folder of its programs in PG_BIN.`,
  );
}

/** Runs a program of PostgreSQL, from PG_BIN or the PATH; throws with what it said. */
export async function tool(name, args) {
  const child = spawn(pathOf(name), args, { stdio: ['ignore', 'inherit', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part) => (said += part));
  const [code] = await Promise.race([
    once(child, 'close'),
    once(child, 'error').then(([error]) => {
      throw new Error(`${name} cannot be run (${error.code}): install the PostgreSQL client, or set PG_BIN.`);
    }),
  ]);
  if (code !== 0) throw new Error(`${name} ended with ${code}: ${said.trim()}`);
}

/** The address in DATABASE_URL; the one thing these scripts need. */
export function databaseUrl() {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is missing: it names the database.');
  return url;
}

/** Ends with one sentence instead of a stack. */
export async function run(work) {
  try {
    process.stdout.write(`${await work()}\n`);
  } catch (error) {
    // Whatever went wrong is told to the operator, and the exit code tells the timer that started us.
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
