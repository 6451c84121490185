// Schemathesis asks the served OpenAPI document of a running site everything its checks can think of, as several people.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Cases, demand } from '../faults/checks.mjs';
import { execute } from '../launch/process.mjs';
import { EXPLAINED } from './explained.mjs';
import { openSite } from './site.mjs';

const VERSION = '4.32.5';
const EXAMPLES = Number(process.env.SCHEMATHESIS_EXAMPLES || 40);
const SEED = Number(process.env.SCHEMATHESIS_SEED || Date.now() % 1_000_000);

/** Who asks; none is a visitor. What ends a session or an account is asked by the visitor only. */
const READERS = {
  visitor: undefined,
  company: 'frauke.halvermann@halvermann.example',
  group: 'gunda.wellershoff@hs-lennetal.example',
  guide: 'leonie.hagedorn@dialogwerk.example',
};
const ENDING = ['/sign-out', '/sign-in/confirm', '/account/delete', '/session/context', '/session/end-others'];

/** Schemathesis in a Python environment of its own, installed when it is missing; undefined where there is no Python. */
async function schemathesis() {
  const folder = resolve('.data', 'nightly', `schemathesis-${VERSION}`);
  const program = join(folder, 'bin', 'schemathesis');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const quiet = { quiet: true };
  const made = await execute('python3', ['-m', 'venv', folder], quiet);
  if (made.code !== 0) return undefined;
  const installed = await execute(join(folder, 'bin', 'pip'), ['install', '-q', `schemathesis==${VERSION}`], quiet);
  demand(installed.code === 0, `Schemathesis could not be installed: ${installed.output}`);
  return program;
}

/** One run; answers what it found as lines "code operation" and how many requests it sent. */
async function run(program, { origin, cookie, folder, name }) {
  const report = join(folder, `${name}.json`);
  const config = join(folder, 'schemathesis.toml');
  // Told as what it is, so that requests are also tried without it.
  writeFileSync(config, cookie ? `[auth.openapi.session]\napi_key = "${cookie.slice(cookie.indexOf('=') + 1)}"\n` : '');
  const { code, output } = await execute(
    program,
    [
      ...[
        '--config-file',
        config,
        'run',
        `${origin}/api/openapi.json`,
        '--checks',
        'all',
        '--continue-on-failure',
        '--no-color',
      ],
      ...['-n', String(EXAMPLES), '--seed', String(SEED), '--workers', '2', '--generation-database', 'none'],
      ...['-H', `Origin: ${origin}`, '--report', 'json', '--report-json-path', report],
      ...(cookie ? ENDING.flatMap((path) => ['--exclude-path', path]) : []),
    ],
    { quiet: true, cwd: folder },
  );
  demand(existsSync(report), `Schemathesis ended with ${code}: ${output.slice(-3000)}`);
  const { failures, errors, test_cases: cases } = JSON.parse(readFileSync(report, 'utf8'));
  const found = failures.flatMap((one) => one.operations.map((operation) => ({ code: one.code, operation })));
  return { found: [...found, ...errors.map(({ title }) => ({ code: 'error', operation: title }))], output, cases };
}

const isExplained = ({ code, operation }) =>
  EXPLAINED.find((one) => one.code === code && one.operations.test(operation));

const cases = new Cases();
const program = await schemathesis();
if (!program) {
  for (const name of Object.keys(READERS)) cases.skip(`Schemathesis as ${name}`, 'no Python 3 with venv is installed');
} else {
  process.stdout.write(`SCHEMATHESIS_SEED=${SEED}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'dialogwerk-openapi-'));
  const site = await openSite();
  const needed = new Set();
  for (const [name, email] of Object.entries(READERS)) {
    await cases.holds(`Schemathesis finds nothing unexplained as ${name}`, async () => {
      const cookie = email && (await site.signIn(email));
      const { found, output, cases: sent } = await run(program, { origin: site.origin, cookie, folder, name });
      for (const one of found) needed.add(isExplained(one));
      const open = found.filter((one) => !isExplained(one));
      const lines = open.map(({ code, operation }) => `${code} ${operation}`).join('\n       ');
      demand(open.length === 0, `${lines}\n${output.slice(output.indexOf('= FAILURES ='))}`);
      return `${sent.generated} cases, ${found.length} explained`;
    });
  }
  const idle = EXPLAINED.filter((one) => !needed.has(one));
  // Chance decides what is met in one night, so this is told and no fault.
  for (const { code, operations } of idle) process.stdout.write(`       not met this time: ${code} ${operations}\n`);
  await cases.holds('the site is still there and met nothing unexpected', async () => {
    demand(site.runs(), 'It ended.');
    demand(!site.log().includes('"msg":"unexpected"'), site.log());
  });
  await site.close();
  if (cases.failed === 0) rmSync(folder, { recursive: true, force: true });
  else process.stdout.write(`Reports are in ${folder}.\n`);
}
cases.close();
process.exit();
