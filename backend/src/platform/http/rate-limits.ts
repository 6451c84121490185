import { createHmac } from 'node:crypto';
import type { Redis } from 'ioredis';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { Problem } from './problem';

/** Requests per minute and address where the contract names no limit. */
export const GENERAL_LIMIT = 600;

/** Where several processes keep their common count: in Redis, or in the table `rate_limit` of a database. */
export type CommonCount = { readonly redis: Redis } | { readonly pool: unknown };

/** Counts requests per route and address. Addresses are keyed with the secret before anything keeps them. */
export class RateLimits {
  private readonly limiters = new Map<number, RateLimiterAbstract>();

  constructor(
    private readonly secret: string,
    /** Absent: this process counts alone, as it does for as long as the common count is away. */
    private readonly common?: CommonCount,
    private readonly on = true,
  ) {}

  /** Throws `request.too_many` when the address has used up its minute on this route. */
  async count(route: string, address: string, perMinute = GENERAL_LIMIT): Promise<void> {
    if (!this.on) return;
    const key = createHmac('sha256', this.secret)
      .update(`${route} ${network(address)}`)
      .digest('base64url');
    try {
      await this.limiter(perMinute).consume(key);
    } catch (refused) {
      // The library refuses by throwing its result; anything else is an error of the store and not the sender's fault.
      const { msBeforeNext } = refused as { msBeforeNext?: number };
      if (msBeforeNext === undefined) throw refused;
      throw new Problem('request.too_many', [], Math.max(1, Math.ceil(msBeforeNext / 1000)));
    }
  }

  private limiter(perMinute: number): RateLimiterAbstract {
    const known = this.limiters.get(perMinute);
    if (known) return known;
    const made = counter(perMinute, this.common);
    this.limiters.set(perMinute, made);
    return made;
  }
}

function counter(perMinute: number, common: CommonCount | undefined): RateLimiterAbstract {
  const options = { points: perMinute, duration: 60, keyPrefix: String(perMinute) };
  if (!common) return new RateLimiterMemory(options);
  const insuranceLimiter = new RateLimiterMemory(options);
  if ('redis' in common) {
    const keyPrefix = `dialogwerk:rate:${perMinute}`;
    const words = { storeClient: common.redis, rejectIfRedisNotReady: true, insuranceLimiter };
    return new RateLimiterRedis({ ...options, ...words, keyPrefix });
  }
  const table = { tableName: 'rate_limit', tableCreated: true };
  return new RateLimiterPostgres({ ...options, ...table, storeClient: common.pool, insuranceLimiter });
}

/** One subscriber of IPv6 has 2^64 addresses, so they count as one. */
const network = (address: string): string =>
  address.includes(':') && !address.startsWith('::ffff:') ? address.split(':').slice(0, 4).join(':') : address;
