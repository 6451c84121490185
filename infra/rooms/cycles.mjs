// Finds import cycles between files, of types and of what specs use too. A circle cannot be understood from one end.
import { graphOf } from './graph.mjs';

/** Import cycles as lists of files, each found once; empty when there are none. */
export function cycles(root = '.') {
  const graph = graphOf(root);
  const state = new Map();
  const found = [];
  const trail = [];
  const visit = (path) => {
    state.set(path, 'open');
    trail.push(path);
    for (const next of graph.get(path) ?? []) {
      if (state.get(next) === 'open') found.push([...trail.slice(trail.indexOf(next)), next]);
      else if (!state.has(next)) visit(next);
    }
    trail.pop();
    state.set(path, 'done');
  };
  for (const path of graph.keys()) if (!state.has(path)) visit(path);
  return found;
}
