import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { needSpace } from './disk.mjs';
import { fingerprint } from './fingerprint.mjs';
import { execute } from './process.mjs';
import { Stop } from './stop.mjs';

const BUILD_MB = 100;
const STAMPS = 'dist/built';
const RESULT = { backend: 'dist/backend/backend/src/main.js', frontend: 'dist/frontend/browser/index.html' };

const builtFrom = (project) => {
  const stamp = join(STAMPS, project);
  return existsSync(stamp) && existsSync(RESULT[project]) ? readFileSync(stamp, 'utf8') : undefined;
};

const reasonIn = (output) => {
  if (/ENOSPC|no space left/i.test(output)) return `The disk is full: the build needs about ${BUILD_MB} MB.`;
  if (/EACCES|EROFS/.test(output))
    return 'The build cannot be written: part of the project folder belongs to another user.';
  // After its "failed" Nx only praises other products.
  const [told] = output.split(/\n\s*NX\s+Running target[^\n]*failed/);
  return `The build failed:\n${told.trimEnd().split('\n').slice(-60).join('\n')}`;
};

/** Builds what changed since the last build; when nothing did, it takes no more than reading the sources. */
export async function build(projects = ['backend', 'frontend']) {
  const prints = new Map(projects.map((project) => [project, fingerprint(project)]));
  const changed = projects.filter((project) => builtFrom(project) !== prints.get(project));
  if (changed.length === 0) return;
  needSpace('the build needs', BUILD_MB);
  process.stdout.write(`Building ${changed.join(' and ')} …\n`);
  const { code, output } = await execute(
    'nx',
    ['run-many', '-t', 'build', '-p', changed.join(','), '--outputStyle=static'],
    { quiet: true, env: { NX_DAEMON: 'false', NX_ISOLATE_PLUGINS: 'false', FORCE_COLOR: '0' } },
  );
  if (code !== 0) throw new Stop(reasonIn(output));
  try {
    mkdirSync(STAMPS, { recursive: true });
    for (const project of changed) writeFileSync(join(STAMPS, project), prints.get(project));
  } catch (error) {
    // Whether the disk still takes the stamp shows only in writing it.
    throw new Stop(reasonIn(String(error)));
  }
}
