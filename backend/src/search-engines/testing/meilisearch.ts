import { Meilisearch } from 'meilisearch';
import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A Meilisearch for one spec. */
export interface RunningMeilisearch {
  readonly url: string;
  readonly key: string;
  stop(): Promise<void>;
}

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not to be run: then it is not the one.
    return false;
  }
};

const binary = (): string | undefined =>
  [
    process.env['MEILI_BIN'] ?? '',
    ...(process.env['PATH'] ?? '').split(delimiter).map((one) => join(one, 'meilisearch')),
  ]
    .filter(Boolean)
    .find(runs);

/** Why there is no Meilisearch to test with; null when there is one. */
export const whyNoMeilisearch = (): string | null =>
  process.env['MEILI_URL'] || binary()
    ? null
    : 'skipped: MEILI_URL is not set, and there is no meilisearch in MEILI_BIN or on PATH';

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

/** Uses the server of `MEILI_URL`, or starts one on a free port with an empty folder. */
export async function startMeilisearch(): Promise<RunningMeilisearch> {
  const { MEILI_URL: given, MEILI_KEY = '' } = process.env;
  if (given) return { url: given, key: MEILI_KEY, stop: () => Promise.resolve() };
  const folder = mkdtempSync(join(tmpdir(), 'dialogwerk-meilisearch-'));
  const key = 'only-for-tests-0123456789';
  const port = await freePort();
  const words = ['--http-addr', `127.0.0.1:${port}`, '--db-path', join(folder, 'data'), '--no-analytics'];
  const server = spawn(binary() ?? 'meilisearch', [...words, '--master-key', key, '--log-level', 'ERROR'], {
    cwd: folder,
    stdio: 'ignore',
    // Else it refuses to ask an embedder on this machine.
    env: { ...process.env, MEILI_EXPERIMENTAL_ALLOWED_IP_NETWORKS: '127.0.0.0/8' },
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  const client = new Meilisearch({ host: url, apiKey: key });
  while (!(await client.isHealthy())) {
    if (server.exitCode !== null) throw new Error(`Meilisearch ended with ${server.exitCode}.`);
    await wait(20);
  }
  return {
    url,
    key,
    stop: async () => {
      server.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
