import { build } from './build.mjs';
import { journeys } from './journeys.mjs';
import { executeNode } from './process.mjs';
import { honest, jest, NOTHING_RAN, script, VM_MODULES } from './runners.mjs';

/** The canary of the walls: planted imports must be refused. */
async function walls() {
  const { code, output } = await executeNode(['infra/rooms/rooms.check.mjs'], { quiet: true });
  process.stdout.write(output);
  const [, refused, missed] = /(\d+) planted imports refused, (\d+) passed/.exec(output) ?? [];
  if (refused === undefined) return NOTHING_RAN;
  return honest(code, { passed: Number(refused), failed: Number(missed), skipped: 0 });
}

/** What operators deploy from: image, compose file, manifests. */
const deploy = () => script('infra/deploy/deploy.check.mjs');

/** Whether the judged statements of `npm run eval` keep their form. */
const statements = () => script('infra/eval/statements.check.mjs');

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

/** Every suite by name, in the order they run. Each answers `{ passed, failed, skipped }`. */
export const SUITES = {
  libs: () => jest('libs'),
  backend: () => jest('backend', { flags: VM_MODULES }),
  frontend: () => jest('frontend'),
  walls,
  statements,
  deploy,
  home,
  faults,
  journeys: () => journeys(),
};
