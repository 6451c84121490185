import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartRefused } from '@backend/platform/config';

/** How a database program is started: as whom, and tied to the life of this process. */
export interface RunAs {
  /** Owner of the data folder; undefined: the current user. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined;
  /** Words put before the program's own command line. */
  readonly prefix: readonly string[];
}

const SETPRIV = ['/usr/bin/setpriv', '/bin/setpriv'].find((path) => existsSync(path));

/** Capabilities with which "nobody" may walk through a closed folder such as /root, most modest first. */
const WAYS_THROUGH = ['dac_read_search', 'dac_override'];

const nearestExisting = (path: string): string => (existsSync(path) ? path : nearestExisting(dirname(path)));

/**
 * PostgreSQL refuses to run as root, so root starts it as "nobody". The parent-death signal makes it stop when this
 * process is killed; where setpriv is missing the ordinary user starts it plainly.
 */
export function runAs(program: string, folder: string): RunAs {
  const dieWithParent = SETPRIV ? [SETPRIV, '--pdeathsig', 'INT'] : [];
  if (process.getuid?.() !== 0) return { owner: undefined, prefix: dieWithParent };
  if (!SETPRIV) throw new StartRefused('Root needs setpriv (package util-linux) to start the bundled PostgreSQL.');
  const id = (which: string) => Number(execFileSync('id', [which, 'nobody'], { encoding: 'utf8' }));
  const owner = { uid: id('-u'), gid: id('-g') };
  const asNobody = [SETPRIV, `--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups'];
  const candidates = [[], ...WAYS_THROUGH.map((way) => [`--inh-caps=+${way}`, `--ambient-caps=+${way}`])];
  const way = candidates.find((extra) => {
    const reach = ['sh', '-c', 'test -x "$0" && test -x "$1"', program, nearestExisting(dirname(folder))];
    const [command = '', ...words] = [...asNobody, ...extra, ...reach];
    return spawnSync(command, words, { cwd: '/', stdio: 'ignore' }).status === 0;
  });
  if (!way) throw new StartRefused(`The user "nobody" cannot reach ${folder}: move the project to an open folder.`);
  return { owner, prefix: [...asNobody, ...way, '--pdeathsig', 'INT'] };
}
