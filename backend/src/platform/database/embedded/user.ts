import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { StartRefused } from '@backend/platform/config';

/** How a database program is started: as whom, and tied to the life of this process. */
export interface RunAs {
  /** Owner of the data folder; undefined: the current user. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined;
  /** Arguments put before the program's own command line. */
  readonly prefix: readonly string[];
}

const SETPRIV = ['/usr/bin/setpriv', '/bin/setpriv'].find((path) => existsSync(path));

/**
 * PostgreSQL refuses to run as root, so root starts it as "nobody". The parent-death signal makes it stop when this
 * process is killed; where setpriv is missing the ordinary user starts it plainly.
 */
export function runAs(): RunAs {
  const dieWithParent = ['--pdeathsig', 'INT'];
  if (process.getuid?.() !== 0) return { owner: undefined, prefix: SETPRIV ? [SETPRIV, ...dieWithParent] : [] };
  if (!SETPRIV) throw new StartRefused('Root needs setpriv (package util-linux) to start the bundled PostgreSQL.');
  const id = (which: string) => Number(execFileSync('id', [which, 'nobody'], { encoding: 'utf8' }));
  const owner = { uid: id('-u'), gid: id('-g') };
  const asNobody = [SETPRIV, `--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups'];
  return { owner, prefix: [...asNobody, ...dieWithParent] };
}

/** Whether a program ends well when it is started like that. */
export function succeeds({ prefix }: RunAs, program: string, ...rest: readonly string[]): boolean {
  const [command = '', ...args] = [...prefix, program, ...rest];
  return spawnSync(command, args, { cwd: '/', stdio: 'ignore' }).status === 0;
}
