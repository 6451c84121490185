// Finds import cycles between files. Imports of types alone and lazy imports do not count: they run nothing at load.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { filesIn } from './files.mjs';

/** @param {any} declaration An import or an export. */
const typeOnly = ({ importClause, exportClause, isTypeOnly }) => {
  if (isTypeOnly || importClause?.isTypeOnly) return true;
  const named = importClause && !importClause.name ? importClause.namedBindings : exportClause;
  return (named?.elements?.length ?? 0) > 0 && named.elements.every((element) => element.isTypeOnly);
};

/** What a file imports when it is loaded, as written. */
function importsOf(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  return source.statements
    .filter((one) => ts.isImportDeclaration(one) || ts.isExportDeclaration(one))
    .filter((one) => one.moduleSpecifier && !typeOnly(one))
    .map((one) => /** @type {ts.StringLiteral} */ (one.moduleSpecifier).text);
}

const aliases = (root) => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), (file) => readFileSync(file, 'utf8'));
  return Object.entries(config.compilerOptions.paths).map(([alias, [target]]) => {
    const [head, tail] = alias.split('*');
    return { head, tail, exact: tail === undefined, target: target.replace(/^\.\//, '') };
  });
};

const behindAlias = (known, wanted) => {
  const exact = known.find(({ exact, head }) => exact && head === wanted);
  if (exact) return exact.target;
  const { head, target } = known.find((one) => !one.exact && wanted.startsWith(one.head)) ?? {};
  return target?.replace('*', wanted.slice(head.length));
};

/** Which file imports which, files by path. */
function graphOf(root) {
  const known = aliases(root);
  const paths = filesIn(root).filter((path) => path.endsWith('.ts'));
  const all = new Set(paths);
  const resolve = (path, wanted) => {
    const target = wanted.startsWith('.')
      ? join(dirname(path), wanted).replaceAll('\\', '/')
      : behindAlias(known, wanted);
    return target && [target, `${target}.ts`, `${target}/index.ts`].find((file) => all.has(file));
  };
  return new Map(
    paths.map((path) => {
      const wanted = importsOf(path, readFileSync(join(root, path), 'utf8'));
      return [path, wanted.map((one) => resolve(path, one)).filter(Boolean)];
    }),
  );
}

/** Import cycles as lists of files, each found once; empty when there are none. */
export function cycles(root = '.') {
  if (!existsSync(join(root, 'tsconfig.base.json'))) throw new Error(`No tsconfig.base.json in ${root}`);
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
