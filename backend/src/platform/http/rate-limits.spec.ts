import type { Redis } from 'ioredis';
import { once } from 'node:events';
import type { DataSource } from 'typeorm';
import { readConfig } from '@backend/platform/config';
import { cloneDatabase, type TestDatabase } from '@backend/platform/database/testing';
import { describeWithRedis, TestRedis } from '@backend/platform/queue/testing';
import { openCount } from './common-count';
import { RateLimits } from './rate-limits';

const refusals = async (limits: RateLimits, route: string, addresses: readonly string[]): Promise<number> => {
  const counted = await Promise.allSettled(addresses.map((address) => limits.count(route, address, 3)));
  return counted.filter(({ status }) => status === 'rejected').length;
};
const fromOne = (times: number): string[] => Array<string>(times).fill('192.0.2.1');

describe('rate limits', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await cloneDatabase();
  });
  afterAll(() => database.close());

  const common = () => ({ pool: (database.db.source.driver as unknown as { master: unknown }).master });

  it('count each route and address for itself', async () => {
    const limits = new RateLimits('secret');
    expect(await refusals(limits, 'GET /a', fromOne(5))).toBe(2);
    expect(await refusals(limits, 'GET /b', fromOne(3))).toBe(0);
    expect(await refusals(limits, 'GET /a', ['192.0.2.2', '192.0.2.3'])).toBe(0);
  });

  it('count all addresses of one IPv6 subscriber together', async () => {
    const addresses = ['2001:db8:1:2::1', '2001:db8:1:2::2', '2001:db8:1:2:3::4', '2001:db8:1:2:ffff::'];
    expect(await refusals(new RateLimits('secret'), 'GET /a', addresses)).toBe(1);
    expect(await refusals(new RateLimits('secret'), 'GET /a', ['::ffff:192.0.2.1', '::ffff:192.0.2.9'])).toBe(0);
  });

  it('are shared by processes on one database, which learns no address', async () => {
    const [one, other] = [new RateLimits('secret', common()), new RateLimits('secret', common())];
    expect(await refusals(one, 'GET /a', fromOne(3))).toBe(0);
    expect(await refusals(other, 'GET /a', fromOne(2))).toBe(2);
    const rows = await database.db.query('select * from rate_limit');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('192.0.2.1');
  });

  it('can be switched off', async () => {
    const off = new RateLimits('secret', undefined, false);
    expect(await refusals(off, 'GET /a', fromOne(50))).toBe(0);
  });
});

describeWithRedis('rate limits in Redis', () => {
  const open = (url: string) => {
    const count = openCount(readConfig({ REDIS_URL: url }), {} as DataSource);
    return { ...count, client: (count.common as { redis: Redis }).redis };
  };

  it('are shared by processes, forget by themselves, learn no address, and go on alone while it is away', async () => {
    const redis = await TestRedis.start();
    const counts = [open(redis.url), open(redis.url)];
    await Promise.all(counts.map(({ client }) => once(client, 'ready')));
    const [one, other] = counts.map(({ common }) => new RateLimits('secret', common)) as [RateLimits, RateLimits];
    expect(await refusals(one, 'GET /a', fromOne(3))).toBe(0);
    expect(await refusals(other, 'GET /a', fromOne(2))).toBe(2);
    const keys = (await redis.tell('KEYS', '*')) as string[];
    expect(keys).toEqual([expect.stringMatching(/^dialogwerk:rate:3:[\w-]{43}$/)]);
    expect(await redis.tell('TTL', keys[0] ?? '')).toBeGreaterThan(0);
    const gone = counts.map(({ client }) => once(client, 'close'));
    await redis.stop();
    await Promise.all(gone);
    expect(await refusals(one, 'GET /a', fromOne(4))).toBe(1);
    for (const { close } of counts) close();
  });
});
