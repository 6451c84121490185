import { Redis } from 'ioredis';
import { StartRefused } from '@backend/platform/config';

/** A Redis before version 6.2 lacks what the queue needs. */
const OLDEST = 6.2;

const field = (info: string, name: string): string | undefined =>
  new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1];

/** Settings under which Redis forgets acknowledged jobs, a sentence each. */
export function redisFaults(info: string): string[] {
  const policy = field(info, 'maxmemory_policy');
  const version = field(info, 'redis_version') ?? '0';
  const faults: string[] = [];
  if (policy !== 'noeviction')
    faults.push(`Redis would evict jobs: set maxmemory-policy to noeviction, not ${policy}.`);
  if (field(info, 'aof_enabled') !== '1') faults.push('Redis would forget jobs in a crash: set appendonly to yes.');
  if (Number.parseFloat(version) < OLDEST) faults.push(`Redis ${version} is too old: it must be ${OLDEST} or newer.`);
  return faults;
}

/** Refuses to start on a Redis that cannot be reached or loses jobs. */
export async function refuseUnsafeRedis(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 1, retryStrategy: () => null });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    const faults = redisFaults(await redis.info());
    if (faults.length > 0) throw new StartRefused(faults.join('\n'));
  } catch (error) {
    // Anything but our own refusal means the address is wrong or the server away.
    throw error instanceof StartRefused
      ? error
      : new StartRefused(`REDIS_URL cannot be reached: ${(error as Error).message}.`, { cause: error });
  } finally {
    redis.disconnect();
  }
}
