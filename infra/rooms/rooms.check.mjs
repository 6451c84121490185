// Proves that the walls stand: plants forbidden things into a copy of the code and demands that each is refused.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { cycles } from './cycles.mjs';
import { filesIn } from './files.mjs';
import { importing, takingAway } from './migrations.mjs';
import { disordered } from './parts.mjs';
import { misplaced } from './places.mjs';
import { planted, plantedTables } from './planted.mjs';
import { unused } from './unused.mjs';

const ROOT_FILES = ['eslint.config.mjs', 'nx.json', 'package.json', 'package-lock.json', 'tsconfig.base.json'];

// A copy, so that nothing is left behind in the working tree whatever happens to this process.
const copy = mkdtempSync(join(tmpdir(), 'walls-'));
const leave = () => rmSync(copy, { recursive: true, force: true });
process.on('exit', leave);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

for (const path of [...ROOT_FILES, ...filesIn('.')].filter((path) => /\.(ts|mjs|cjs|json|html|css)$/.test(path))) {
  cpSync(path, join(copy, path), { recursive: true });
}
symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'dir');
/** What the looks beside ESLint say: places, migrations, cycles, allowances, parts. */
const seen = (tables) => [
  ...misplaced(copy),
  ...importing(copy),
  ...takingAway(copy),
  ...cycles(copy).map(String),
  ...unused(copy, tables),
  ...disordered(copy),
];
const before = new Set(seen());
for (const [path, text] of planted.flatMap(({ files }) => Object.entries(files))) {
  mkdirSync(join(copy, dirname(path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}

const run = (program, args) =>
  spawnSync(program, args, {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      NX_DAEMON: 'false',
      PATH: [join(process.cwd(), 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    },
  });

/** Messages by file: what ESLint says, and what the other looks say. */
function refusals() {
  run('nx', ['show', 'projects']);
  const paths = planted.flatMap(({ files }) => Object.keys(files)).filter((path) => path.endsWith('.ts'));
  const { stdout, stderr } = run('eslint', ['--format', 'json', ...paths]);
  if (!stdout) throw new Error(`ESLint did not run:\n${stderr}`);
  const linted = JSON.parse(stdout).flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message }) => `${filePath.slice(copy.length + 1)}: ${ruleId} ${message}`),
  );
  return [...linted, ...seen(plantedTables).filter((one) => !before.has(one))];
}

const said = refusals();
const missed = planted.filter(({ files, refusal }) => {
  const paths = Object.keys(files);
  const about = (one) =>
    paths.length === 0 || paths.some((path) => one.includes(path) || one.startsWith(`${dirname(path)}:`));
  return !said.some((one) => refusal.test(one) && about(one));
});
for (const { wall, files } of missed) {
  process.stdout.write(
    `The wall "${wall}" is open:\n${said.filter((one) => one.includes(Object.keys(files)[0])).join('\n')}\n`,
  );
}
process.stdout.write(`${planted.length - missed.length} planted imports refused, ${missed.length} passed\n`);
process.exitCode = missed.length === 0 ? 0 : 1;
