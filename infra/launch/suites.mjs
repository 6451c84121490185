import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { chromium } from './chromium.mjs';
import { execute, executeNode } from './process.mjs';
import { Stop } from './stop.mjs';

// Absolute, since Playwright would look for it beside its settings.
const RESULTS = join(process.cwd(), 'dist', 'results');
const JEST = 'node_modules/jest/bin/jest.js';

const resultFile = (name) => {
  mkdirSync(RESULTS, { recursive: true });
  const file = join(RESULTS, `${name}.json`);
  rmSync(file, { force: true });
  return file;
};

const readResult = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // A runner that died writes no result; that is a failure of its own.
    return undefined;
  }
};

const NOTHING_RAN = { passed: 0, failed: 1, skipped: 0 };

/** A runner that ends badly although each of its tests passed has failed once, for instance in putting things away. */
const honest = (code, count) => (code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count);

/** A jest project; a suite that could not even load counts as one failure. */
async function jest(name, flags = []) {
  const file = resultFile(name);
  const { code } = await executeNode([
    ...flags,
    JEST,
    '-c',
    `${name}/jest.config.cjs`,
    '--json',
    `--outputFile=${file}`,
    '--reporters=default',
  ]);
  const result = readResult(file);
  if (!result || result.numTotalTests === 0) return NOTHING_RAN;
  return honest(code, {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests + result.numTodoTests,
  });
}

/** The canary of the walls: planted imports must be refused. */
async function walls() {
  const { code, output } = await executeNode(['infra/rooms/rooms.check.mjs'], { quiet: true });
  process.stdout.write(output);
  const [, refused, missed] = /(\d+) planted imports refused, (\d+) passed/.exec(output) ?? [];
  if (refused === undefined) return NOTHING_RAN;
  return honest(code, { passed: Number(refused), failed: Number(missed), skipped: 0 });
}

/** A script that ends with "N held, N did not, N skipped". */
async function script(path) {
  const { code, output } = await executeNode([path], { quiet: true });
  process.stdout.write(output);
  const [, passed, failed, skipped] = /(\d+) held, (\d+) did not, (\d+) skipped\s*$/.exec(output) ?? [];
  if (passed === undefined) return NOTHING_RAN;
  return honest(code, { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) });
}

/** What operators deploy from: image, compose file, manifests. */
const deploy = () => script('infra/deploy/deploy.check.mjs');

/** The two commands as root in a home that others may not enter. */
async function home() {
  await build();
  return script('infra/launch/home.check.mjs');
}

const sum = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

/** Every part is killed in turn while people change things; connections are ended while people read. */
async function faults() {
  await build();
  return sum(await script('infra/faults/connections.mjs'), await script('infra/faults/faults.mjs'));
}

const PLAYWRIGHT = ['test', '-c', 'e2e/playwright.config.ts'];

async function skipJourneys() {
  process.stdout.write('Skipped the journeys: no Chromium here, and none could be installed.\n');
  const { output } = await execute('playwright', [...PLAYWRIGHT, '--list'], { quiet: true });
  return { passed: 0, failed: 0, skipped: Number(/Total: (\d+)/.exec(output)?.[1] ?? 1) };
}

/** Journeys in a real browser; without one they are counted as skipped, never as passed. */
async function journeys() {
  const browser = await chromium();
  if (!browser) return skipJourneys();
  await build();
  const file = resultFile('journeys');
  const { code } = await execute('playwright', [...PLAYWRIGHT, '--reporter=list,json'], {
    env: { CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  const stats = readResult(file)?.stats;
  if (!stats || stats.expected + stats.unexpected + stats.flaky === 0) return NOTHING_RAN;
  return honest(code, { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped });
}

const VM_MODULES = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

/** Every suite by name, in the order they run. Each answers `{ passed, failed, skipped }`. */
export const SUITES = {
  libs: () => jest('libs'),
  backend: () => jest('backend', VM_MODULES),
  frontend: () => jest('frontend'),
  walls,
  deploy,
  home,
  faults,
  journeys,
};

/** A suite that could not even begin is told in its sentence and has failed once. */
const counted = (name) =>
  SUITES[name]().catch((error) => {
    process.stdout.write(`${error instanceof Stop ? error.message : error.stack}\n`);
    return NOTHING_RAN;
  });

/** Runs suites one after the other and answers what each counted. */
export async function runSuites(names) {
  const rows = [];
  for (const name of names) {
    const start = Date.now();
    process.stdout.write(`\n== ${name}\n`);
    rows.push({ name, ...(await counted(name)), seconds: Math.round((Date.now() - start) / 1000) });
  }
  process.stdout.write('\n');
  for (const { name, passed, failed, skipped, seconds } of rows) {
    process.stdout.write(`${name.padEnd(10)} ${passed} passed, ${failed} failed, ${skipped} skipped in ${seconds} s\n`);
  }
  return rows;
}

/** The closing line over all suites; answers whether nothing failed. */
export function total(rows, more = { passed: 0, failed: 0 }) {
  const sum = (key) => rows.reduce((all, row) => all + row[key], 0);
  const [passed, failed, skipped] = [sum('passed') + more.passed, sum('failed') + more.failed, sum('skipped')];
  process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  return failed === 0;
}
