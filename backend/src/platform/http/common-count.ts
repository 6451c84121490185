import { Redis } from 'ioredis';
import type { DataSource } from 'typeorm';
import type { Config } from '@backend/platform/config';
import type { CommonCount } from './rate-limits';

/** No request waits longer for its count; then this process counts alone. */
const COUNT_MS = 500;
/** A Redis that is away is tried again at least this often. */
const RETRY_MS = 2000;

/** A common count and how to let go of it. */
export interface OpenCount {
  readonly common: CommonCount | undefined;
  close(): void;
}

/**
 * Where the processes of this installation count together: in Redis where there is one, else in a database of the
 * operator's. The bundled database serves a single process, which counts by itself.
 */
export function openCount({ redisUrl, databaseUrl }: Config, source: DataSource): OpenCount {
  if (!redisUrl) {
    const pool = (source.driver as unknown as { master: unknown }).master;
    return { common: databaseUrl ? { pool } : undefined, close: () => undefined };
  }
  const redis = new Redis(redisUrl, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: COUNT_MS,
    retryStrategy: (times) => Math.min(times * 100, RETRY_MS),
  });
  // The queue on the same Redis tells when it is away.
  redis.on('error', () => undefined);
  return { common: { redis }, close: () => redis.disconnect() };
}
