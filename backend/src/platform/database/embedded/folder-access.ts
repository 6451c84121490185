import { closeSync, constants, openSync } from 'node:fs';
import { succeeds, type RunAs } from './user';

/** How a program gets into the folder: the path it is given, and what it inherits behind its three streams for that. */
export interface FolderAccess {
  readonly path: string;
  readonly handles: readonly number[];
  /** To be called once the program has been started. */
  close(): void;
}

/** The number under which a child finds the first thing it inherits behind its three streams. */
const FIRST = 3;

/**
 * The folder itself where the server's user can walk there. Below a closed folder such as root's home it inherits an open
 * handle and works through that, so the data stays where the operator looks for it and nobody gets any right more.
 */
export function openFolder(folder: string, as: RunAs): FolderAccess {
  if (!as.owner || succeeds(as, 'test', '-x', folder)) return { path: folder, handles: [], close: () => undefined };
  const handle = openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  return { path: `/proc/self/fd/${FIRST}`, handles: [handle], close: () => closeSync(handle) };
}
