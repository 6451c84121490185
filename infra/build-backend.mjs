// Compiles backend and libs to CommonJS in dist/backend; path aliases are resolved by swc.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';

const DONE = 'dist/backend';
const NEXT = 'dist/backend.next';
const LAST = 'dist/backend.last';
const NOT_SHIPPED = '**/*.spec.ts,**/*.cjs,**/*.mjs';
const WORDS = ['backend/src', 'libs', '-d', NEXT, '--config-file', '.swcrc', '--ignore', NOT_SHIPPED];

for (const leftover of [NEXT, LAST]) rmSync(leftover, { recursive: true, force: true });
execFileSync('swc', [...WORDS, '--copy-files', '--quiet'], { stdio: 'inherit' });
cpSync('backend/assets', `${NEXT}/backend/assets`, { recursive: true });

// Changed over in one go: a build that breaks off leaves the last one whole.
if (existsSync(DONE)) renameSync(DONE, LAST);
renameSync(NEXT, DONE);
rmSync(LAST, { recursive: true, force: true });
