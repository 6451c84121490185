import { cloneDatabase, type TestDatabase } from '@backend/platform/database/testing';
import { RateLimits } from './rate-limits';

describe('rate limits', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await cloneDatabase();
  });
  afterAll(() => database.close());

  const refusals = async (limits: RateLimits, route: string, addresses: readonly string[]): Promise<number> => {
    const counted = await Promise.allSettled(addresses.map((address) => limits.count(route, address, 3)));
    return counted.filter(({ status }) => status === 'rejected').length;
  };
  const pool = () => (database.db.source.driver as unknown as { master: unknown }).master;

  it('count each route and address for itself', async () => {
    const limits = new RateLimits('secret');
    expect(await refusals(limits, 'GET /a', Array<string>(5).fill('192.0.2.1'))).toBe(2);
    expect(await refusals(limits, 'GET /b', Array<string>(3).fill('192.0.2.1'))).toBe(0);
    expect(await refusals(limits, 'GET /a', ['192.0.2.2', '192.0.2.3'])).toBe(0);
  });

  it('count all addresses of one IPv6 subscriber together', async () => {
    const addresses = ['2001:db8:1:2::1', '2001:db8:1:2::2', '2001:db8:1:2:3::4', '2001:db8:1:2:ffff::'];
    expect(await refusals(new RateLimits('secret'), 'GET /a', addresses)).toBe(1);
    expect(await refusals(new RateLimits('secret'), 'GET /a', ['::ffff:192.0.2.1', '::ffff:192.0.2.9'])).toBe(0);
  });

  it('are shared by processes on one database, which learns no address', async () => {
    const [one, other] = [new RateLimits('secret', pool()), new RateLimits('secret', pool())];
    expect(await refusals(one, 'GET /a', Array<string>(3).fill('192.0.2.1'))).toBe(0);
    expect(await refusals(other, 'GET /a', Array<string>(2).fill('192.0.2.1'))).toBe(2);
    const rows = await database.db.query('select * from rate_limit');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('192.0.2.1');
  });

  it('can be switched off', async () => {
    const off = new RateLimits('secret', undefined, false);
    expect(await refusals(off, 'GET /a', Array<string>(50).fill('192.0.2.1'))).toBe(0);
  });
});
