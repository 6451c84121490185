// Every file lies in a room, bears a name that says something, and is short enough to be read; no room is too large to know.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files.mjs';
import { doorOf, roomOf } from './doors.mjs';

const EMPTY_WORDS = /^(utils?|helpers?|commons?|shared|base|managers?|impl|misc|stuff)$/i;
const LONGEST = 400;
const MOST_FILES = 40;
const READ_BY_PEOPLE = /\.(css|html|mjs|cjs|ts|sh)$/;
// CSS sets the ground of all pages in a file every designer looks for by this name.
const MEANT = new Set(['frontend/src/ui/theme/base.css']);
/** What is read beside the code rather than as part of it: specs with their data, words, and what has been released. */
const BESIDE = /\.(spec|spec-data)\.ts$|\/words\/|\/migrations\//;
const MAIN = /^(backend|frontend)\/(src\/(main|index)\.(ts|html)|[^/]+)$/;

const words = (path) =>
  path.split('/').flatMap((part) => part.split('.').flatMap((name) => [name, name.split('-').at(-1)]));
const pascal = (path) => /(Manager|Helper|Utils?|Impl|Base)\.[a-z]+$/.test(path);

const emptyName = (path) =>
  READ_BY_PEOPLE.test(path) && !MEANT.has(path) && (words(path).some((word) => EMPTY_WORDS.test(word)) || pascal(path));

function homeless(path, root) {
  if (!path.endsWith('.ts') || MAIN.test(path)) return false;
  const room = roomOf(path);
  if (!room) return true;
  return room.folder !== 'e2e' && !existsSync(join(root, doorOf(room, path), 'index.ts'));
}

const lines = (path, root) => readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length;

/** The room a file counts for; every folder of `ui` is a part one can know without the others. */
function countedFor(path) {
  const room = /\/src\/.*\.(ts|html|css)$/.test(path) && !BESIDE.test(path) ? roomOf(path) : undefined;
  if (!room || room.folder === 'e2e') return undefined;
  return /^frontend\/src\/ui\/[^/]+(?=\/)/.exec(path)?.[0] ?? doorOf(room, path);
}

/** Rooms with more files than one can keep in mind. */
function crowded(paths) {
  const rooms = Map.groupBy(paths, countedFor);
  rooms.delete(undefined);
  return [...rooms]
    .filter(([, files]) => files.length > MOST_FILES)
    .map(([room, files]) => `${room}: ${files.length} files, more than ${MOST_FILES}; cut it by thing.`);
}

/** What is wrong with where files lie and how they are called, one sentence each. */
export function misplaced(root = '.') {
  const paths = filesIn(root);
  const faults = paths.flatMap((path) => [
    ...(emptyName(path) ? [`${path}: the name says nothing.`] : []),
    ...(homeless(path, root) ? [`${path}: belongs to no room; see infra/rooms/rooms.mjs.`] : []),
    ...(READ_BY_PEOPLE.test(path) && lines(path, root) > LONGEST ? [`${path}: longer than ${LONGEST} lines.`] : []),
  ]);
  return [...faults, ...crowded(paths)];
}
