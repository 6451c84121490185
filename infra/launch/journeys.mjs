import { build } from './build.mjs';
import { chromium } from './chromium.mjs';
import { execute } from './process.mjs';
import { honest, NOTHING_RAN, readResult, resultFile } from './runners.mjs';

const playwright = (config) => ['test', '-c', `e2e/${config}.config.ts`];

async function skipped(config) {
  process.stdout.write('Skipped the journeys: no Chromium here, and none could be installed.\n');
  const { output } = await execute('playwright', [...playwright(config), '--list'], { quiet: true });
  return { passed: 0, failed: 0, skipped: Number(/Total: (\d+)/.exec(output)?.[1] ?? 1) };
}

/**
 * Journeys in a real browser; without one they are counted as skipped, never as passed.
 *
 * @param {string} [config]
 * @param {Record<string, string>} [env]
 */
export async function journeys(config = 'playwright', env = {}) {
  const browser = await chromium();
  if (!browser) return skipped(config);
  await build();
  const file = resultFile(`journeys-${config}`);
  const { code } = await execute('playwright', [...playwright(config), '--reporter=list,json'], {
    env: { ...env, CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  const stats = readResult(file)?.stats;
  if (!stats || stats.expected + stats.unexpected + stats.flaky === 0) return NOTHING_RAN;
  return honest(code, { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped });
}
