import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { isUnreachable } from './database';
import { createSource } from './source';
import { cloneDatabase, type TestDatabase } from './testing';

/** What PostgreSQL sends a client it is about to leave: FATAL, terminated by an administrator. */
const FAREWELL = (() => {
  const fields = Buffer.from('SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0');
  const head = Buffer.alloc(5, 'E');
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
})();
/** "Ready for query", the last thing a new client hears before it is used. */
const READY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);

describe('a data source', () => {
  let database: TestDatabase;
  let server: Server;
  let cruel = false;

  beforeAll(async () => {
    database = await cloneDatabase();
    const { hostname, port } = new URL(database.url);
    // Stands before the real server; when cruel, it ends a new connection in the breath in which it gets ready.
    server = createServer((client) => {
      const upstream = connect(Number(port), hostname);
      client.pipe(upstream);
      upstream.on('data', (chunk: Buffer) => {
        if (cruel && chunk.subarray(-READY.length).equals(READY)) client.end(Buffer.concat([chunk, FAREWELL]));
        else client.write(chunk);
      });
      for (const [one, other] of [
        [client, upstream],
        [upstream, client],
      ] as const) {
        one.on('error', () => other.destroy());
        one.on('close', () => other.destroy());
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    server.close();
    await database.close();
  });

  it('outlives connections that are ended before anybody listens to them', async () => {
    const url = new URL(database.url);
    url.port = String((server.address() as AddressInfo).port);
    const lost: string[] = [];
    const source = createSource({ url: url.href, pool: 8, onLost: ({ message }) => lost.push(message) });
    await source.initialize();
    cruel = true;
    const asked = await Promise.allSettled(Array.from({ length: 8 }, () => source.query('select pg_sleep(0.05)')));
    const refused = asked.filter((one) => one.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    for (const { reason } of refused) expect(isUnreachable(reason)).toBe(true);
    cruel = false;
    expect(await source.query('select 1 as one')).toEqual([{ one: 1 }]);
    await source.destroy();
  });
});
