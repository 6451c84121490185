import {
  createPostgresBackend,
  createRedisBackend,
  runMigrations,
  type QueueOptions,
  type WorkerOptions,
} from 'bullmq';
import { Client } from 'pg';
import type { Config } from '@backend/platform/config';
import { refuseUnsafeRedis } from './redis-check';

/** Every key in Redis begins with this, so that one Redis may serve others too and a user may be held to it. */
export const REDIS_PREFIX = 'dialogwerk';

/** Connections of the queue in PostgreSQL, beside those of the application. */
const POOL = 3;
/** Whoever asks waits no longer than this: a nudge is a courtesy and must not hold up a request. */
const ASK_MS = 2000;
/** A Redis that is away is tried again at least this often. */
const RETRY_MS = 2000;

/** Where BullMQ keeps its jobs, in the words of its own classes. */
export interface JobStore {
  /** For those who ask: they fail soon when the store is away. */
  readonly asking: QueueOptions;
  /** For those who work: they wait until the store is back. */
  readonly working: Omit<WorkerOptions, 'concurrency'>;
  readonly factory: never;
}

const redisStore = (url: string): JobStore => {
  const again = { url, retryStrategy: (times: number) => Math.min(times * 100, RETRY_MS) };
  const soon = { ...again, enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: ASK_MS };
  return {
    asking: { connection: soon, prefix: REDIS_PREFIX },
    working: { connection: { ...again, maxRetriesPerRequest: null }, prefix: REDIS_PREFIX },
    factory: createRedisBackend as never,
  };
};

const postgresStore = (connectionString: string): JobStore => {
  const connection = { connectionString, max: POOL } as never;
  return { asking: { connection }, working: { connection }, factory: createPostgresBackend as never };
};

/** The store the settings name, checked and brought up to date. */
export async function openStore({ redisUrl }: Config, databaseUrl: string): Promise<JobStore> {
  if (redisUrl) {
    await refuseUnsafeRedis(redisUrl);
    return redisStore(redisUrl);
  }
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await runMigrations(client).finally(() => client.end());
  return postgresStore(databaseUrl);
}
