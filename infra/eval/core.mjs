// Compiles the matching core as it stands and opens it together with the shipped tables.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const require = createRequire(import.meta.url);

/** What the ranking is made of, in the order it is built up. */
const ROOMS = ['text', 'encoder', 'matching', 'semantics', 'rounds'];

/** The compiled rooms of the core as one, fresh from the sources. Every caller gets its own folder in dist/. */
export function compiled(caller) {
  const out = join('dist', caller);
  rmSync(join(root, out), { recursive: true, force: true });
  const swc = join(root, 'node_modules', '.bin', 'swc');
  const source = ['libs/domain/src', '-d', out, '--config-file', '.swcrc', '--ignore', '**/*.spec.ts', '--quiet'];
  execFileSync(swc, source, { cwd: root, stdio: 'inherit' });
  return Object.assign({}, ...ROOMS.map((room) => require(join(root, out, 'libs', 'domain', 'src', room, 'index.js'))));
}

/** The shipped tables as the lexicon takes them. `at` names another folder, for trials. */
export function tables(at = join(root, 'libs', 'domain', 'assets', 'text')) {
  const read = (name) => (existsSync(join(at, name)) ? JSON.parse(readFileSync(join(at, name), 'utf8')) : undefined);
  return {
    words: read('words.json')?.words ?? '',
    germanToEnglish: read('translations.json')?.germanToEnglish ?? {},
    englishToGerman: read('translations.json')?.englishToGerman ?? {},
    related: read('related.json')?.related ?? {},
    challenges: read('challenges.json')?.challenges ?? { texts: 0, counts: '' },
  };
}
