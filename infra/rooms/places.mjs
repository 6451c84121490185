// Every file lies in a room, bears a name that says something, and is short enough to be read.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files.mjs';
import { doorOf, roomOf } from './doors.mjs';

const EMPTY_WORDS = /^(utils?|helpers?|commons?|shared|base|managers?|impl|misc|stuff)$/i;
const LONGEST = 400;
const READ_BY_PEOPLE = /\.(css|html|mjs|cjs|ts|sh)$/;
// CSS sets the ground of all pages in a file every designer looks for by this name.
const MEANT = new Set(['frontend/src/ui/theme/base.css']);
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

/** What is wrong with where files lie and how they are called, one sentence each. */
export function misplaced(root = '.') {
  return filesIn(root).flatMap((path) => [
    ...(emptyName(path) ? [`${path}: the name says nothing.`] : []),
    ...(homeless(path, root) ? [`${path}: belongs to no room; see infra/rooms/rooms.mjs.`] : []),
    ...(READ_BY_PEOPLE.test(path) && lines(path, root) > LONGEST ? [`${path}: longer than ${LONGEST} lines.`] : []),
  ]);
}
