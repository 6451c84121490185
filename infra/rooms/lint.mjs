// npm run lint: places and names, import cycles, unused allowances, migrations that take away, then ESLint with the walls.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cycles } from './cycles.mjs';
import { importing, takingAway } from './migrations.mjs';
import { disordered } from './parts.mjs';
import { misplaced } from './places.mjs';
import { unused } from './unused.mjs';

const env = {
  ...process.env,
  NX_DAEMON: 'false',
  PATH: [join(process.cwd(), 'node_modules', '.bin'), process.env.PATH].join(delimiter),
};
const say = (line) => process.stdout.write(`${line}\n`);

/** Without a graph and a lock file the Nx rule passes everything, so it is built first and looked at. */
function buildGraph() {
  const { status, stdout, stderr } = spawnSync('nx', ['show', 'projects'], { env, encoding: 'utf8' });
  const rooms = (stdout ?? '').trim().split('\n');
  if (status === 0 && rooms.includes('libs-domain') && existsSync('package-lock.json')) return [];
  return [`The graph of rooms could not be built:\n${stderr}`];
}

const faults = [
  ...misplaced(),
  ...importing(),
  ...takingAway(),
  ...cycles().map((files) => `Import cycle:\n  ${files.join('\n  ')}`),
  ...unused(),
  ...disordered(),
  ...buildGraph(),
];
faults.forEach(say);
const { status } = spawnSync('eslint', ['--max-warnings', '0', '.'], { env, stdio: 'inherit' });
if (faults.length > 0) say(`${faults.length} faults in places, names, cycles, allowances and migrations`);
process.exitCode = faults.length > 0 || status !== 0 ? 1 : 0;
