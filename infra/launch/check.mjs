// npm run check: what CI runs, in this order. Stops at nothing, so that one run shows everything that is wrong.
import { overBudget } from './budgets.mjs';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { execute } from './process.mjs';
import { runSuites, total } from './runners.mjs';
import { run } from './stop.mjs';
import { SUITES } from './suites.mjs';

/** A program that is content when it ends with 0; what it said is shown when it does not. */
const program = (name, args) => async () => {
  const { code, output } = await execute(name, args, { quiet: true });
  return code === 0 ? undefined : output;
};

const STEPS = {
  format: program('prettier', ['--check', '--log-level=warn', '.']),
  'types libs': program('tsc', ['-p', 'libs/tsconfig.json']),
  'types backend': program('tsc', ['-p', 'backend/tsconfig.json']),
  'types frontend': program('ngc', ['-p', 'frontend/tsconfig.app.json', '--noEmit']),
  'types frontend specs': program('tsc', ['-p', 'frontend/tsconfig.spec.json', '--noEmit']),
  'types e2e': program('tsc', ['-p', 'e2e/tsconfig.json']),
  'types infra': program('tsc', ['-p', 'infra/tsconfig.json']),
  matches: program('npm', ['run', '-s', 'eval']),
  // What is shipped assembled is what its source says.
  assembled: program('npm', ['run', '-s', 'assemble', '--', '--check']),
  lint: program('npm', ['run', '-s', 'lint']),
  build: () =>
    build().then(
      () => undefined,
      (error) => `${error.message}\n`,
    ),
  budgets: overBudget,
};

/** Runs the steps one after the other; answers how many held and how many did not. */
async function runSteps() {
  const count = { passed: 0, failed: 0 };
  for (const [name, work] of Object.entries(STEPS)) {
    const start = Date.now();
    const failure = await work();
    count[failure ? 'failed' : 'passed'] += 1;
    const seconds = Math.round((Date.now() - start) / 1000);
    process.stdout.write(`${failure ? 'FAILED' : 'ok    '} ${name} (${seconds} s)\n${failure ?? ''}`);
  }
  return count;
}

const work = async () => {
  await install();
  const steps = await runSteps();
  const rows = await runSuites(SUITES, Object.keys(SUITES));
  if (!total(rows, steps)) process.exitCode = 1;
};

run(work, { closing: '0 passed, 1 failed' });
