// An ESLint rule for what the Nx rule does not see: how files of one room speak to each other and leave it.
import { dirname, join, relative } from 'node:path';
import { cwd } from 'node:process';
import { tagsOf } from './rooms.mjs';

/** The room a file belongs to and the alias others use for it; undefined when it is homeless. */
export function roomOf(file) {
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    const tags = tagsOf(folder);
    if (tags?.some((tag) => tag.endsWith(':main'))) return undefined;
    if (tags) return { folder, alias: `@${folder.replace('/src/', '/').replace(/^libs\//, '')}` };
  }
  return undefined;
}

/** The folder whose index others come through. Features of the domain are one room, each with a door of its own. */
export const doorOf = ({ folder }, file) =>
  folder.startsWith('libs/')
    ? file
        .split('/')
        .slice(0, folder === 'libs/domain' ? 4 : 3)
        .join('/')
    : folder;
const inside = (folder, path) => path === folder || path.startsWith(`${folder}/`);

/** What is wrong with an import, or undefined. Specs may come through the front door, as others do. */
function fault(file, room, wanted) {
  const relative = wanted.startsWith('.');
  const target = relative ? join(dirname(file), wanted) : wanted;
  if (relative && !inside(room.folder, target)) return 'overTheWall';
  const door = doorOf(room, file);
  const own = relative ? target === door || target === `${door}/index` : wanted === room.alias;
  return own && !file.endsWith('.spec.ts') ? 'throughOwnDoor' : undefined;
}

const rule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      throughOwnDoor: 'Inside a room import the file itself, not the index.',
      overTheWall: 'Another room is reached through its alias, not by a relative path.',
    },
  },
  create(context) {
    const file = relative(cwd(), context.filename).replaceAll('\\', '/');
    const room = roomOf(file);
    const check = ({ source }) => {
      if (typeof source?.value !== 'string' || !room) return;
      const messageId = fault(file, room, source.value);
      if (messageId) context.report({ node: source, messageId });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
    };
  },
};

export default { rules: { doors: rule } };
