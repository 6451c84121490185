import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

const SAFE = ['--appendonly', 'yes', '--maxmemory-policy', 'noeviction'];

// CI installs redis-server; elsewhere these cases are counted as skipped.
const there = spawnSync('redis-server', ['--version']).status === 0;

/** `describe` where a redis-server is installed; elsewhere its cases are skipped and say why. */
export function describeWithRedis(name: string, cases: () => void): void {
  const say = there ? describe : describe.skip;
  say(there ? name : `${name} (skipped: no redis-server is installed)`, cases);
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
};

/** A real Redis of a test's own. */
export class TestRedis {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
    private readonly folder: string,
  ) {}

  /** Starts one and waits until it answers; without settings it is one that keeps jobs. */
  static async start(settings: readonly string[] = SAFE): Promise<TestRedis> {
    const port = await freePort();
    const folder = mkdtempSync(join(tmpdir(), 'dialogwerk-redis-'));
    const words = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, ...settings];
    const child = spawn('redis-server', words, { stdio: 'ignore' });
    const started = new TestRedis(`redis://127.0.0.1:${port}`, child, folder);
    await started.tell('PING');
    return started;
  }

  /** One command as its administrator. */
  async tell(command: string, ...words: string[]): Promise<unknown> {
    const redis = new Redis(this.url, { retryStrategy: () => 20, maxRetriesPerRequest: null });
    redis.on('error', () => undefined);
    try {
      return await redis.call(command, ...words);
    } finally {
      redis.disconnect();
    }
  }

  async stop(): Promise<void> {
    this.child.kill('SIGKILL');
    if (this.child.exitCode === null) await once(this.child, 'exit');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
