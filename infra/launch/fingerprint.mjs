import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const EVERYONE = ['libs', 'package-lock.json', 'tsconfig.base.json', 'infra/launch/build.mjs'];

/** What each build is made from. */
const SOURCES = {
  backend: [...EVERYONE, 'backend', '.swcrc', 'infra/build-backend.mjs'],
  frontend: [...EVERYONE, 'frontend'],
};

const NO_INPUT = /\.spec\.ts$|\.md$/;

const filesIn = (path) => {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
};

/** A text that changes exactly when a build of `project` could come out differently. */
export function fingerprint(project) {
  const hash = createHash('sha256');
  const files = SOURCES[project].flatMap(filesIn).filter((file) => !NO_INPUT.test(file));
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
