import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from './stop.mjs';

const NEEDED = 24;
const OLDEST = 20;
const major = Number(process.versions.node.split('.')[0]);

/** Refuses a Node that cannot even run npm's own installation of ours. */
export function refuseOldNode() {
  if (major < OLDEST) {
    throw new Stop(
      `Dialogwerk needs Node ${OLDEST} or newer to install itself; this is Node ${process.versions.node}.`,
    );
  }
}

/** The Node 24 to run everything with: the one npm brought (Linux), else this one if it is new enough. */
export function node24() {
  const brought = join('node_modules', `node-linux-${process.arch}`, 'bin', 'node');
  if (process.platform === 'linux' && existsSync(brought)) return join(process.cwd(), brought);
  if (major >= NEEDED) return process.execPath;
  throw new Stop(
    `Please install Node ${NEEDED} (https://nodejs.org) and try again; this is Node ${process.versions.node}.`,
  );
}
