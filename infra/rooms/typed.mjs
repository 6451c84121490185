// What rules that ask for types need: of every side its programs, specs and journeys included, and of no other side.
import { join } from 'node:path';

const PROGRAMS = {
  libs: ['libs/tsconfig.json'],
  backend: ['backend/tsconfig.json'],
  frontend: ['frontend/tsconfig.app.json', 'frontend/tsconfig.spec.json'],
  e2e: ['e2e/tsconfig.json'],
};
const tsconfigRootDir = join(import.meta.dirname, '..', '..');

export const typed = Object.entries(PROGRAMS).map(([side, project]) => ({
  files: [`${side}/**/*.ts`],
  languageOptions: { parserOptions: { project, tsconfigRootDir } },
}));
