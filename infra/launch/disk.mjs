import { statfsSync } from 'node:fs';
import { Stop } from './stop.mjs';

const MB = 1e6;

/** Free space of the disk that holds the project, in MB. */
const freeMb = () => {
  const { bavail, bsize } = statfsSync('.');
  return Math.floor((bavail * bsize) / MB);
};

/** Refuses with one sentence when fewer than `mb` are free: what npm says of a full disk is hard to read. */
export function needSpace(what, mb) {
  const free = freeMb();
  if (free < mb) throw new Stop(`The disk is full: ${what} about ${mb} MB, and ${free} MB are free.`);
}
