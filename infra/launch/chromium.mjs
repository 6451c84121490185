import { existsSync } from 'node:fs';
import { execute } from './process.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
];

/** Whether a browser really starts: on Ubuntu `chromium-browser` may be a mere hint to install a snap. */
const starts = async (path) => (await execute(path, ['--version'], { quiet: true })).code === 0;

async function found() {
  const { chromium: playwright } = await import('playwright-core');
  for (const path of [process.env.CHROMIUM, ...PLACES, playwright.executablePath()]) {
    if (path && existsSync(path) && (await starts(path))) return path;
  }
  return undefined;
}

/** Path of an installed Chromium. On Debian and Ubuntu root may install one; undefined when there is none to be had. */
export async function chromium() {
  const already = await found();
  if (already) return already;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  process.stdout.write('Installing Chromium for the journeys …\n');
  const quiet = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await execute('apt-get', ['update', '-qq'], quiet);
  await execute('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
  return found();
}
