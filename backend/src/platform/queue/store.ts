import {
  createPostgresBackend,
  createRedisBackend,
  runMigrations,
  type QueueOptions,
  type WorkerOptions,
} from 'bullmq';
import { Client, Pool } from 'pg';
import type { Config } from '@backend/platform/config';
import { refuseEnded } from '@backend/platform/database';
import { refuseUnsafeRedis } from './redis-check';

/** Every key in Redis begins with this, so that one Redis may serve others too and a user may be held to it. */
export const REDIS_PREFIX = 'dialogwerk';

/** Connections of the queue in PostgreSQL, beside those of the application; a worker keeps one of them to listen. */
const POOL = 6;
/** Where BullMQ has its tables. */
const SCHEMA = 'bullmq';
/** A connection that only listens has to notice by itself that the other side is gone. */
const KEEP_ALIVE_MS = 10_000;
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
  /** Lets go of the connections, after everybody who uses them. */
  close(): Promise<void>;
}

const redisStore = (url: string): JobStore => {
  const again = { url, retryStrategy: (times: number) => Math.min(times * 100, RETRY_MS) };
  const soon = { ...again, enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: ASK_MS };
  return {
    asking: { connection: soon, prefix: REDIS_PREFIX },
    working: { connection: { ...again, maxRetriesPerRequest: null }, prefix: REDIS_PREFIX },
    factory: createRedisBackend as never,
    close: async () => undefined,
  };
};

/** One pool of ours for all: BullMQ's own would let a connection that ends too early end the process. */
const postgresStore = (connectionString: string): JobStore => {
  const pool = new Pool({
    connectionString,
    max: POOL,
    options: `-c search_path=${SCHEMA}`,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    onConnect: refuseEnded,
  });
  const connection = pool as never;
  const factory = createPostgresBackend as never;
  return { asking: { connection }, working: { connection }, factory, close: () => pool.end() };
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
