import { Redis } from 'ioredis';
import { StartRefused } from '@backend/platform/config';

/** A Redis before version 6.2 lacks what the queue needs. */
const OLDEST = [6, 2] as const;
const REACH_MS = 5000;
const PROBE = 'dialogwerk:probe';

const field = (info: string, name: string): string | undefined =>
  new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1];

const isTooOld = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
};

/**
 * Settings under which Redis forgets acknowledged jobs, a sentence each. Reads what INFO says and asks for no CONFIG,
 * which managed services keep to themselves.
 */
export function redisFaults(info: string): string[] {
  const policy = field(info, 'maxmemory_policy');
  const log = field(info, 'aof_enabled');
  const version = field(info, 'redis_version') ?? '0';
  if (policy === undefined || log === undefined) {
    return ['Redis keeps its settings to itself: INFO must tell maxmemory_policy and aof_enabled to this user.'];
  }
  const faults: string[] = [];
  if (policy !== 'noeviction')
    faults.push(`Redis would evict jobs: set maxmemory-policy to noeviction, not ${policy}.`);
  if (log !== '1') faults.push('Redis would forget jobs in a crash: set appendonly to yes.');
  if (isTooOld(version)) faults.push(`Redis ${version} is too old: it must be ${OLDEST.join('.')} or newer.`);
  if (field(info, 'redis_mode') === 'cluster')
    faults.push('REDIS_URL names a Redis Cluster: give the queue a single one.');
  return faults;
}

/** What a server's refusal means for the operator, by the word it begins with. */
const REFUSALS: readonly (readonly [RegExp, (said: string) => string])[] = [
  [
    /^NOPERM/,
    (said) => `The user in REDIS_URL lacks a right (${right(said)}): allow it ~dialogwerk:* +@all -@admin +info.`,
  ],
  [
    /^(WRONGPASS|NOAUTH|ERR (invalid|AUTH|Client sent AUTH))/,
    () => 'Redis does not accept the name and password in REDIS_URL.',
  ],
  [/^READONLY/, () => 'REDIS_URL names a replica, which takes no jobs: name the primary.'],
  [/^MISCONF/, () => 'Redis cannot write to its disk at the moment and takes no jobs.'],
  [/^OOM/, () => 'Redis has used up its memory (maxmemory) and takes no jobs.'],
];

const right = (said: string): string => /'([^']+)'/.exec(said)?.[1] ?? 'to a key';

function refusal(error: unknown): StartRefused {
  const said = (error as Error).message;
  const [, sentence] = REFUSALS.find(([word]) => word.test(said)) ?? [];
  return new StartRefused(sentence?.(said) ?? `REDIS_URL cannot be reached: ${said}.`, { cause: error });
}

/** Refuses to start on a Redis that cannot be reached, loses jobs, or does not let us do what the queue does. */
export async function refuseUnsafeRedis(url: string): Promise<void> {
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: 1,
    retryStrategy: () => null,
    connectTimeout: REACH_MS,
    commandTimeout: REACH_MS,
    // Asking INFO by ourselves, a missing right is reported in our sentence and not in the library's.
    enableReadyCheck: false,
  });
  let heard: Error | undefined;
  redis.on('error', (error: Error) => void (heard = error));
  try {
    await redis.connect();
    const faults = redisFaults(await redis.info());
    if (faults.length > 0) throw new StartRefused(faults.join('\n'));
    await redis.eval(`return redis.call('set', KEYS[1], '1', 'PX', 1)`, 1, PROBE);
  } catch (error) {
    // Anything but our own refusal means the address is wrong, the server away, or a right is missing.
    throw error instanceof StartRefused ? error : refusal(heard ?? error);
  } finally {
    redis.disconnect();
  }
}
