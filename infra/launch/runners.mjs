import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { executeNode } from './process.mjs';
import { Stop } from './stop.mjs';

// Absolute, since Playwright would look for it beside its settings.
const RESULTS = join(process.cwd(), 'dist', 'results');
const JEST = 'node_modules/jest/bin/jest.js';

export const resultFile = (name) => {
  mkdirSync(RESULTS, { recursive: true });
  const file = join(RESULTS, `${name}.json`);
  rmSync(file, { force: true });
  return file;
};

export const readResult = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // A runner that died writes no result; that is a failure of its own.
    return undefined;
  }
};

export const NOTHING_RAN = { passed: 0, failed: 1, skipped: 0 };

/** A runner that ends badly although each of its tests passed has failed once, for instance in putting things away. */
export const honest = (code, count) => (code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count);

/**
 * A jest project, or the specs whose paths match; a suite that could not even load counts as one failure.
 *
 * @param {string} name
 * @param {{ flags?: readonly string[]; paths?: readonly string[]; env?: Record<string, string> }} [how]
 */
export async function jest(name, { flags = [], paths = [], env = {} } = {}) {
  const file = resultFile(name);
  const words = ['-c', `${name}/jest.config.cjs`, '--json', `--outputFile=${file}`, '--reporters=default'];
  const { code } = await executeNode([...flags, JEST, ...words, ...paths], { env });
  const result = readResult(file);
  if (!result || result.numTotalTests === 0) return NOTHING_RAN;
  return honest(code, {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests + result.numTodoTests,
  });
}

/** A script that ends with "N held, N did not, N skipped". */
export async function script(path, env = {}) {
  const { code, output } = await executeNode([path], { quiet: true, env });
  process.stdout.write(output);
  const [, passed, failed, skipped] = /(\d+) held, (\d+) did not, (\d+) skipped\s*$/.exec(output) ?? [];
  if (passed === undefined) return NOTHING_RAN;
  return honest(code, { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) });
}

/** What Node needs to load the backend's packages in jest. */
export const VM_MODULES = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

/** A suite that could not even begin is told in its sentence and has failed once. */
const counted = (work) =>
  work().catch((error) => {
    process.stdout.write(`${error instanceof Stop ? error.message : error.stack}\n`);
    return NOTHING_RAN;
  });

/** Runs these of a table of suites one after the other and answers what each counted. */
export async function runSuites(suites, names) {
  const rows = [];
  for (const name of names) {
    const start = Date.now();
    process.stdout.write(`\n== ${name}\n`);
    rows.push({ name, ...(await counted(suites[name])), seconds: Math.round((Date.now() - start) / 1000) });
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
