// The order of parts inside large rooms: which folder of a room may use which other.
import { graphOf } from './graph.mjs';
import { parts } from './rooms.mjs';

const SPEC = /\.(spec|spec-data)\.ts$/;

/** Imports between parts of a room against their order, folders the table does not know, and allowances nobody uses. */
export function disordered(root = '.', tables = parts) {
  const graph = [...graphOf(root)].filter(([path]) => !SPEC.test(path));
  return Object.entries(tables).flatMap(([room, table]) => {
    const partOf = (path) =>
      path.startsWith(`${room}/`) ? /^([^/]+)\//.exec(path.slice(room.length + 1))?.[1] : undefined;
    const used = new Set();
    const faults = graph.flatMap(([path, targets]) => {
      const part = partOf(path);
      if (!part || part === 'testing') return [];
      if (!(part in table)) return [`${room}/${part}: has no place in the order of parts; see infra/rooms/rooms.mjs.`];
      const others = targets.filter((target) => (partOf(target) ?? part) !== part);
      for (const target of others) used.add(`${part} ${partOf(target)}`);
      const wrong = others.filter((target) => !table[part].includes(partOf(target)));
      return wrong.map(
        (target) => `${path} uses ${target}: in ${room}, ${part} stands below ${partOf(target)} or beside it.`,
      );
    });
    const idle = Object.entries(table).flatMap(([part, uses]) =>
      uses
        .filter((one) => !used.has(`${part} ${one}`))
        .map((one) => `${room}/${part} may use ${one} and does not; take it out of infra/rooms/rooms.mjs.`),
    );
    return [...new Set(faults), ...idle];
  });
}
