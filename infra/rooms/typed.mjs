// What rules that ask for types need: the programs of what people use. Specs and journeys are linted without types.
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

export const typed = {
  parserOptions: {
    project: ['libs/tsconfig.json', 'backend/tsconfig.json', 'frontend/tsconfig.app.json'],
    tsconfigRootDir: ROOT,
  },
};
