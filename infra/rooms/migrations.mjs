// Migrations stand alone, because what they import can be edited after they ran, and only add, because an older version
// still reads and writes while a newer one starts beside it (OPERATIONS.md, "Update").
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesIn } from './files.mjs';

const FOLDER = 'backend/src/platform/database/migrations';
const NAME = '(?:"[^"]+"|[\\w.]+)';

/**
 * What takes something away from a version that still runs, as it is written in SQL.
 *
 * @type {readonly (readonly [RegExp, string])[]}
 */
const TAKES = [
  [/\bdrop\s+(?:table|view|materialized\s+view)\b/gi, 'drops a table or view'],
  [/\bdrop\s+column\b/gi, 'drops a column'],
  [/\brename\s+(?:to|column|constraint|\w+\s+to)\b/gi, 'renames something'],
  [new RegExp(`\\balter\\s+column\\s+${NAME}\\s+(?:set\\s+data\\s+)?type\\b`, 'gi'), 'changes the type of a column'],
  [new RegExp(`\\balter\\s+column\\s+${NAME}\\s+set\\s+not\\s+null\\b`, 'gi'), 'makes a column necessary'],
];

/** Whether the statement is told of in a comment in the line above it, with the reason after a colon. */
function isExplained(text, at) {
  const start = text.lastIndexOf('\n', text.slice(0, at).search(/[`'"][^`'"]*$/)) + 1;
  const above = text.slice(0, start).trimEnd().split('\n').at(-1) ?? '';
  return /^\s*\/\/ Takes away: \S.{19,}$/.test(above);
}

const migrations = (root) =>
  filesIn(root, [FOLDER])
    .filter((path) => /\/\d{13}-[\w-]+\.ts$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** Migrations that import something, one sentence each. */
export const importing = (root = '.') =>
  migrations(root).flatMap(({ path, text }) =>
    ts
      .preProcessFile(text)
      .importedFiles.map(({ fileName }) => `${path}: imports ${fileName}; a migration holds all that it runs.`),
  );

/** Migrations that take away without saying why an older version goes on, one sentence each. */
export const takingAway = (root = '.') =>
  migrations(root).flatMap(({ path, text }) =>
    TAKES.flatMap(([pattern, what]) =>
      [...text.matchAll(pattern)]
        .filter(({ index }) => !isExplained(text, index))
        .map(() => `${path}: ${what}; say why an older version goes on, in a line above: // Takes away: …`),
    ),
  );
