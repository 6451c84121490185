import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders with code of ours. */
export const SIDES = ['backend', 'frontend', 'libs', 'e2e', 'infra'];
const NOT_OURS = new Set(['node_modules', 'dist', 'coverage', 'test-results', 'assets', 'public']);

/** Paths of all files below the folders, relative to `root`, with `/` on every system. */
export function filesIn(root = '.', folders = SIDES) {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : filesIn(root, [path]);
      return [path];
    }),
  );
}
