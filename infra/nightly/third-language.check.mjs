// Adds a third language as CONTRIBUTING says, a folder and a line, to a copy of the sources, and asks whether anything else
// has to be named: by the compiler, and by the specs that walk every page, mail and address in every language.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VM_MODULES } from '../launch/runners.mjs';

const COPIED = [
  'libs',
  'backend',
  'frontend',
  'infra',
  'jest.preset.cjs',
  '.swcrc',
  'tsconfig.base.json',
  'package.json',
];
const WORDS = 'libs/contract/src/words';
const FOLDER = `import { de } from '../de';
import { pseudo } from '../pseudo';

export const xx = pseudo(de);
`;

const copy = mkdtempSync(join(tmpdir(), 'dialogwerk-third-'));
const built = (path) => !/\/(dist|node_modules|\.data)$/.test(path);
for (const name of COPIED) cpSync(name, join(copy, name), { recursive: true, filter: built });
symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));

mkdirSync(join(copy, WORDS, 'xx'));
writeFileSync(join(copy, WORDS, 'xx/index.ts'), FOLDER);
const list = join(copy, WORDS, 'languages.ts');
const two = readFileSync(list, 'utf8');
const three = two
  .replace('{ de, en }', '{ de, en, xx }')
  .replace("from './en';\n", "from './en';\nimport { xx } from './xx';\n");
writeFileSync(list, three);

const node = (...words) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8' });
  return status === 0 ? '' : `${stdout}${stderr}`;
};
const tsc = (project) => node('node_modules/typescript/bin/tsc', '-p', project, '--noEmit');
const jest = (side, flags, ...paths) =>
  node(...flags, 'node_modules/jest/bin/jest.js', '-c', `${side}/jest.config.cjs`, ...paths);

const ASKED = {
  'the line is one line': () =>
    three.split('{ de, en, xx }').length === 2 ? '' : 'languages.ts no longer lists { de, en }',
  'rules and contract compile': () => tsc('libs/tsconfig.json'),
  'the backend compiles': () => tsc('backend/tsconfig.json'),
  'the pages compile': () => tsc('frontend/tsconfig.app.json'),
  'addresses, words and refusals hold': () => jest('libs', [], 'contract/src'),
  'every page speaks it': () => jest('frontend', [], 'src/app/every-page'),
  'every mail speaks it': () => jest('backend', VM_MODULES, 'src/app/mails'),
};

let held = 0;
for (const [what, ask] of Object.entries(ASKED)) {
  const fault = ask();
  if (fault === '') held++;
  else process.stdout.write(`${what}: no.\n${fault}\n`);
}
rmSync(copy, { recursive: true });
const missed = Object.keys(ASKED).length - held;
process.stdout.write(`${held} held, ${missed} did not, 0 skipped\n`);
process.exitCode = missed === 0 ? 0 : 1;
