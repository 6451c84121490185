import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { needSpace } from './disk.mjs';
import { node24, refuseOldNode } from './node24.mjs';
import { execute } from './process.mjs';
import { Stop } from './stop.mjs';

const STAMP = 'node_modules/.dialogwerk-lock';
const PACKAGES_MB = 1500;
const ARGUMENTS = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];

const lockHash = () => createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

const reasonIn = (output) => {
  if (/ENOSPC/.test(output)) return `The disk is full: the packages need about ${PACKAGES_MB} MB.`;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EIDLETIMEOUT/.test(output)) {
    return 'The packages could not be fetched: npm cannot reach its registry. Check the network and try again.';
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return 'The packages cannot be written: the project folder, or part of it, belongs to another user.';
  }
  return `npm could not install the packages:\n${output.split('\n').slice(-25).join('\n')}`;
};

/** The npm that runs us, by the Node that runs us: right on every platform, also where `npm` is a script. */
const npm = () => {
  const script = process.env.npm_execpath;
  return script && /\.c?js$/.test(script) ? [process.execPath, [script, ...ARGUMENTS]] : ['npm', ARGUMENTS];
};

/** What npm says when somebody else has written to its folder, or still does. */
const DISTURBED = /ENOTEMPTY|EEXIST|ENOENT/;

/**
 * Runs npm. What a killed npm has left behind, and npm itself stumbles over, is cleared away; its last children may go on
 * writing for a while, so twice.
 */
async function packages(again = 2) {
  const [program, args] = npm();
  const result = await execute(program, args, { quiet: true, tools: false });
  if (result.code === 0 || again === 0 || !DISTURBED.test(result.output)) return result;
  rmSync('node_modules', { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  return packages(again - 1);
}

const writeStamp = (hash) => {
  try {
    writeFileSync(STAMP, hash);
  } catch (error) {
    // Whether the last few bytes still fit on the disk shows only in writing them.
    throw new Stop(reasonIn(String(error)));
  }
};

/** Installs the packages when they are missing or the lock file changed, and makes sure that Node 24 can be had. */
export async function install() {
  refuseOldNode();
  const hash = lockHash();
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== hash) {
    if (!existsSync('node_modules')) needSpace('the packages need', PACKAGES_MB);
    process.stdout.write('Installing packages, this takes a minute or two …\n');
    const { code, output } = await packages();
    if (code !== 0) throw new Stop(reasonIn(output));
    writeStamp(hash);
  }
  node24();
}
