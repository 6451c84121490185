import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { StartRefused } from '@backend/platform/config';
import { findBinaries } from './binaries';
import { ClusterFolder, DATA } from './cluster-folder';
import { diagnose } from './diagnosis';
import { openFolder } from './folder-access';
import { runAs, type RunAs } from './user';

const READY = 'database system is ready to accept connections';
/** A server whose parent was killed needs this long at most to let go of its folder. */
const LET_GO_MS = 10_000;
const START_MS = 60_000;
/** So much of what a server says while it starts is kept, in characters. */
const KEPT = 20_000;

/** A running PostgreSQL: its address, and how to stop it if it was started here. */
export interface RunningPostgres {
  /** Connection string of the maintenance database. */
  readonly url: string;
  /** The server's process if it was started here, for those who watch over it. */
  readonly process?: ChildProcess;
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const urlOf = (folder: ClusterFolder, port: number): string =>
  `postgres://dialogwerk:${folder.password}@127.0.0.1:${port}/postgres`;

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    // A server that is starting, stopping or foreign refuses; that is the answer looked for.
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Starts a server on an existing folder and waits until it takes connections. */
async function launch(
  folder: ClusterFolder,
  { as, postgres, args, env }: { as: RunAs; postgres: string; args: readonly string[]; env: NodeJS.ProcessEnv },
): Promise<ChildProcess> {
  const { path, handles, close } = openFolder(folder.path, as);
  const [command = '', ...rest] = [...as.prefix, postgres, '-D', join(path, DATA), ...args];
  // Its own process group: Ctrl-C in the terminal must reach us first, PostgreSQL last.
  const stdio: StdioOptions = ['ignore', 'ignore', 'pipe', ...handles];
  const child = spawn(command, rest, { cwd: '/', env, stdio, detached: true });
  close();
  let output = '';
  const ready = new Promise<void>((resolve, reject) => {
    const late = setTimeout(
      () => reject(new StartRefused(`PostgreSQL in ${folder.path} did not get ready.`)),
      START_MS,
    );
    child.stderr?.on('data', (chunk: Buffer) => {
      // Clients that knock during a recovery make it talkative: what matters is what it said last.
      output = `${output}${chunk.toString()}`.slice(-KEPT);
      if (!output.includes(READY)) return;
      clearTimeout(late);
      resolve();
    });
    child.once('error', (error) => reject(diagnose(folder.path, String(error))));
    child.once('close', () => {
      clearTimeout(late);
      reject(diagnose(folder.path, output));
    });
  });
  await ready;
  child.unref();
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGINT');
  await gone;
}

/**
 * Starts the bundled PostgreSQL in a folder, or joins the one that another process of ours runs there. `wantedPort` is
 * for an address that outlives a restart; without it a free one is taken. Throws `StartRefused` with one sentence when the folder is damaged, locked, foreign or on a full disk.
 */
export async function startEmbedded(
  path: string,
  settings: readonly string[] = [],
  wantedPort?: number,
): Promise<RunningPostgres> {
  const as = runAs();
  const binaries = await findBinaries(as);
  const folder = new ClusterFolder(path);
  folder.prepare();
  const environment = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', TZ: 'UTC' };
  if (!folder.exists) folder.create(binaries.initdb, as, environment);
  for (const until = Date.now() + LET_GO_MS; folder.runningPort !== undefined;) {
    const url = urlOf(folder, folder.runningPort);
    if (await answers(url)) return { url, stop: async () => undefined };
    if (Date.now() > until) throw diagnose(path, 'lock file "postmaster.pid" already exists');
    await wait(100);
  }
  const port = wantedPort ?? (await freePort());
  const fixed = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'jit=off', 'timezone=UTC', ...settings];
  const options = fixed.flatMap((setting) => ['-c', setting]);
  const args = ['-p', String(port), ...options];
  const child = await launch(folder, { as, postgres: binaries.postgres, args, env: environment });
  return { url: urlOf(folder, port), process: child, stop: () => stop(child) };
}
