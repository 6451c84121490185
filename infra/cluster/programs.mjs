import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Absent or not to be executed: either way none of ours.
    return false;
  }
};

/** The first of these programs that the PATH has, or undefined. */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** A Redis to run, or undefined; Valkey is one too. */
export const redisServer = () => onPath('redis-server', 'valkey-server');

/** A Meilisearch to run: the one MEILI_BIN names, else one from the PATH, or undefined. */
export function meilisearch() {
  const named = process.env.MEILI_BIN;
  if (named && !isProgram(named)) throw new Error(`MEILI_BIN names ${named}, which cannot be run.`);
  return named || onPath('meilisearch');
}

const SETPRIV = ['/usr/bin/setpriv', '/bin/setpriv'].find(isProgram);

/** Words before a command line that end the program when this process is killed, where the machine can do that. */
export const TIED = SETPRIV ? [SETPRIV, '--pdeathsig', 'TERM'] : [];
