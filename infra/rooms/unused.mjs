// Allowances nobody uses: a wall that is lower than it has to be.
import { roomOf } from './doors.mjs';
import { graphOf } from './graph.mjs';
import { backend, frontend } from './rooms.mjs';

/** Pairs of the tables that no file uses, specs included, one sentence each. */
export function unused(root = '.', tables = { backend, frontend }) {
  const used = new Set(
    [...graphOf(root)].flatMap(([path, targets]) =>
      targets.map((target) => `${roomOf(path)?.folder} ${roomOf(target)?.folder}`),
    ),
  );
  return Object.entries(tables).flatMap(([side, table]) =>
    Object.entries(table).flatMap(([room, uses]) =>
      uses
        .filter((one) => !used.has(`${side}/src/${room} ${side}/src/${one}`))
        .map((one) => `${side}/src/${room} may use ${one} and does not; take it out of infra/rooms/rooms.mjs.`),
    ),
  );
}
