import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Runs a program of PostgreSQL, from PG_BIN or the PATH; throws with what it said. */
export async function tool(name, args) {
  const path = process.env.PG_BIN ? join(process.env.PG_BIN, name) : name;
  const child = spawn(path, args, { stdio: ['ignore', 'inherit', 'pipe'] });
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
