import { redisFaults, refuseUnsafeRedis } from './redis-check';
import { describeWithRedis, TestRedis } from './testing';

describe('what a Redis says of itself', () => {
  const fine: Readonly<Record<string, string | undefined>> = {
    redis_version: '7.0.15',
    maxmemory_policy: 'noeviction',
    aof_enabled: '1',
  };
  const info = (change: typeof fine = {}) =>
    Object.entries({ ...fine, ...change })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}:${value}\r\n`)
      .join('');

  it('is fine when it keeps jobs', () => {
    expect(redisFaults(info())).toEqual([]);
    expect(redisFaults(info({ redis_version: '6.10.0' }))).toEqual([]);
  });

  it.each([
    [{ maxmemory_policy: 'allkeys-lru' }, 'noeviction'],
    [{ maxmemory_policy: 'volatile-ttl' }, 'noeviction'],
    [{ aof_enabled: '0' }, 'appendonly'],
    [{ redis_version: '5.0.7' }, 'too old'],
    [{ redis_version: '6.0.16' }, 'too old'],
    [{ redis_mode: 'cluster' }, 'Cluster'],
    [{ maxmemory_policy: undefined }, 'INFO must tell'],
  ])('with %j is refused', (change, word) => {
    const faults = redisFaults(info(change));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(word);
  });
});

describeWithRedis('a start on Redis', () => {
  let redis: TestRedis;
  const as = (user: string): string => redis.url.replace('//', `//${user}:secret@`);
  const user = (name: string, ...rights: string[]) => redis.tell('ACL', 'SETUSER', name, 'on', '>secret', ...rights);

  beforeAll(async () => {
    redis = await TestRedis.start();
    await user('held', '~dialogwerk:*', '&*', '+@all', '-@admin', '+info', '-config');
    await user('blind', '~dialogwerk:*', '&*', '+@all', '-info');
    await user('elsewhere', '~other:*', '&*', '+@all');
    await user('mute', '~dialogwerk:*', '&*', '+@all', '-eval');
  });
  afterAll(() => redis.stop());

  it('goes on when it keeps jobs, also for a user held to our keys and without CONFIG', async () => {
    await expect(refuseUnsafeRedis(redis.url)).resolves.toBeUndefined();
    await expect(refuseUnsafeRedis(as('held'))).resolves.toBeUndefined();
  });

  it.each([
    ['blind', /^The user in REDIS_URL lacks a right \(info\): [^.]+\.$/],
    ['mute', /^The user in REDIS_URL lacks a right \(eval\): [^.]+\.$/],
    ['elsewhere', /^The user in REDIS_URL lacks a right \(to a key\): [^.]+\.$/],
    ['nobody', /^Redis does not accept the name and password in REDIS_URL\.$/],
  ])('is refused in one sentence for the user "%s"', async (name, sentence) => {
    await expect(refuseUnsafeRedis(as(name))).rejects.toThrow(sentence);
  });

  it('is refused with a sentence per fault when it would forget jobs', async () => {
    const forgetful = await TestRedis.start(['--save', '', '--maxmemory-policy', 'allkeys-lru', '--maxmemory', '64mb']);
    await expect(refuseUnsafeRedis(forgetful.url)).rejects.toThrow(
      /noeviction, not allkeys-lru\.\n.*appendonly to yes/,
    );
    await forgetful.stop();
    await expect(refuseUnsafeRedis(forgetful.url)).rejects.toThrow('REDIS_URL cannot be reached');
  });

  it('is refused on a replica', async () => {
    await redis.tell('REPLICAOF', '127.0.0.1', '1');
    await expect(refuseUnsafeRedis(redis.url)).rejects.toThrow(/^REDIS_URL names a replica[^.]+\.$/);
    await redis.tell('REPLICAOF', 'NO', 'ONE');
  });
});
