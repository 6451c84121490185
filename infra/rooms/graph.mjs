// Which file imports which: with types alone, lazily, or in a type (`import('…')`) counts as well.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { filesIn } from './files.mjs';

/** @type {(root: string) => { head: string, tail: string | undefined, target: string }[]} */
const aliases = (root) => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), (file) => readFileSync(file, 'utf8'));
  return Object.entries(config.compilerOptions.paths).map(([alias, [target]]) => {
    const [head, tail] = alias.split('*');
    return { head, tail, target: target.replace(/^\.\//, '') };
  });
};

const behindAlias = (known, wanted) => {
  const exact = known.find(({ head, tail }) => tail === undefined && head === wanted);
  if (exact) return exact.target;
  const { head, target } = known.find(({ head, tail }) => tail !== undefined && wanted.startsWith(head)) ?? {};
  return target?.replace('*', wanted.slice(head.length));
};

/**
 * Imports between our files, by path.
 *
 * @returns {Map<string, string[]>}
 */
export function graphOf(root = '.') {
  if (!existsSync(join(root, 'tsconfig.base.json'))) throw new Error(`No tsconfig.base.json in ${root}`);
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
      const { importedFiles } = ts.preProcessFile(readFileSync(join(root, path), 'utf8'));
      return [path, importedFiles.map(({ fileName }) => resolve(path, fileName)).filter(Boolean)];
    }),
  );
}
