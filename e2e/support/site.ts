import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '../..');
const MAIN = join(ROOT, 'dist/backend/backend/src/main.js');
/** What `npm start` prints last: pages are served and the cast has moved in. */
const OPEN = 'Dialogwerk is at ';
const START_MS = 180_000;

/** Where a site stands: its address, and the folder its data lives in. */
export interface Place {
  readonly url: string;
  readonly dataDir: string;
}

const node24 = (): string => {
  const brought = join(ROOT, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');
  return existsSync(brought) ? brought : process.execPath;
};

const environment = ({ url, dataDir }: Place): NodeJS.ProcessEnv => ({
  ...process.env,
  DATA_DIR: dataDir,
  PORT: new URL(url).port,
  PUBLIC_URL: url,
  // Every visitor of a journey comes from an address of its own, or they would share the limits on requests.
  TRUST_PROXY: '1',
  LOG_LEVEL: 'warn',
  NODE_ENV: 'development',
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A free address and an empty folder that the user PostgreSQL runs as may walk into. */
export async function findPlace(): Promise<Place> {
  const dataDir = mkdtempSync(join(tmpdir(), 'dialogwerk-journeys-'));
  chmodSync(dataDir, 0o711);
  return { url: `http://localhost:${await freePort()}`, dataDir };
}

/** Starts the built app as `npm start` does and waits until the cast has moved in. Answers how to close it. */
export async function startSite(place: Place): Promise<() => Promise<void>> {
  if (!existsSync(MAIN)) throw new Error('Nothing is built: run `npm run build` first.');
  const child = spawn(node24(), [MAIN, 'all'], {
    cwd: ROOT,
    env: environment(place),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const close = async (): Promise<void> => {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(place.dataDir, { recursive: true, force: true });
  };
  try {
    await saysItIsOpen(child);
  } catch (error) {
    // The start failed half way: leave nothing running, then say why.
    await close();
    throw error;
  }
  return close;
}

function saysItIsOpen(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string): void => reject(new Error(`The app ${why}:\n${said}`));
    const late = AbortSignal.timeout(START_MS);
    late.addEventListener('abort', () => fail('did not open in time'));
    child.once('exit', (code) => fail(`ended with ${code}`));
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (part: Buffer) => {
        said += part.toString();
        if (said.includes(OPEN)) resolve();
      });
    }
  });
}

/** Runs one command of the app on the same data, as an operator would. Answers what it printed. */
export async function command(place: Place, ...words: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(node24(), [MAIN, ...words], { cwd: ROOT, env: environment(place) });
  return stdout;
}
