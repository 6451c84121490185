import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../embedded/embedded-postgres';

/** Nothing in a test cluster outlives the run, so it need not wait for the disk. */
const FORGETFUL = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const SETTINGS = [...FORGETFUL, 'max_connections=200', 'deadlock_timeout=50ms'];

/** Starts a PostgreSQL for one test run in a fresh folder, and removes both at the end. */
export async function startTestCluster(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'dialogwerk-test-'));
  chmodSync(folder, 0o711);
  const running = await startEmbedded(join(folder, 'postgres'), SETTINGS);
  return {
    url: running.url,
    stop: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
