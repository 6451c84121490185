// npm run nightly: what takes longer than CI should. `npm run nightly -- openapi` runs some of it.
import { build } from '../launch/build.mjs';
import { install } from '../launch/install.mjs';
import { journeys } from '../launch/journeys.mjs';
import { execute } from '../launch/process.mjs';
import { jest, runSuites, script, total, VM_MODULES } from '../launch/runners.mjs';
import { run, Stop } from '../launch/stop.mjs';

const backend = (path, env) => jest('backend', { flags: VM_MODULES, paths: [path], env });

/** A build for development knows the pseudo-language, which people never see. */
async function longer() {
  const build = ['run', 'frontend:build:development', '--outputPath=dist/frontend-longer', '--skipNxCache'];
  const env = { NX_DAEMON: 'false', NX_ISOLATE_PLUGINS: 'false' };
  const { code, output } = await execute('nx', build, { quiet: true, env });
  if (code !== 0) throw new Stop(`The build failed:\n${output}`);
  return journeys('nightly', { WEB_DIR: 'dist/frontend-longer/browser' });
}

/** Every step by name, in the order they run. Each answers `{ passed, failed, skipped }`; a new one is a line here. */
const STEPS = {
  /** Schemathesis against the served OpenAPI document. */
  openapi: () => script('infra/nightly/openapi.check.mjs'),
  /** A gigabyte through upload and download. */
  streams: () => backend('src/platform/http/kinds', { STREAM_MB: '1024' }),
  /** A third language, in one folder and one line, in a copy of the sources. */
  language: () => script('infra/nightly/third-language.check.mjs'),
  /** Every page on the smallest phone with texts longer by two fifths, and with text at 200 % and in English as every role. */
  longer,
  /** Every connection of the database ended 25 times. */
  connections: () => script('infra/faults/connections.mjs', { CONNECTION_ROUNDS: '25' }),
  /** Broken input for every endpoint, far more of it. */
  fuzz: () => backend('src/app/no-input-breaks', { FUZZ_RUNS: '200', FUZZ_SEED: String(Date.now() % 1_000_000) }),
};

const work = async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !(name in STEPS));
  if (unknown) throw new Stop(`There is no step "${unknown}". There are: ${Object.keys(STEPS).join(', ')}.`);
  await install();
  await build();
  const rows = await runSuites(STEPS, wanted.length > 0 ? wanted : Object.keys(STEPS));
  if (!total(rows)) process.exitCode = 1;
};

run(work, { closing: '0 passed, 1 failed' });
