import {
  Download,
  Elsewhere,
  endpoint,
  Id,
  NoContent,
  type Pieces,
  type Received as Got,
  type Sent as Given,
} from '@contract';
import { Controller } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as turn } from 'node:timers/promises';
import * as z from 'zod';
import { cloneDatabase, type TestDatabase } from '@backend/platform/database/testing';
import { gone } from './problem';
import { Received, Serve } from './serve';
import { startSmallApp } from './small-app';
import { Uploaded, type Arriving } from './upload';

const MB = 1024 * 1024;
/** `npm run nightly` asks for more. */
const SIZE = Number(process.env['STREAM_MB'] || 200) * MB;
/** What the process, which is sender and receiver here, may grow by while that much goes through it. */
const GROWTH = 100 * MB;
const PIECE = randomBytes(64 * 1024);
const id = '6f1c1c3e-2b9b-4c4e-9b0a-0c7f0e0f1a2b';

const api = {
  'POST /notes': endpoint({
    may: 'challenge.create',
    input: z.object({ text: z.string() }),
    answer: z.object({ id: Id, text: z.string() }),
    created: '/notes/:id',
    maxBytes: 1000,
    about: 'Writes one.',
  }),
  'DELETE /notes/:id': endpoint({
    may: 'challenge.update',
    input: z.object({ id: Id }),
    answer: NoContent,
    about: 'Ends one.',
  }),
  'GET /notes/:id': endpoint({
    may: 'start.read',
    input: z.object({ id: Id }),
    answer: z.object({ id: Id }),
    canBeGone: true,
    about: 'One.',
  }),
  'POST /notes/:id/next': endpoint({
    may: 'challenge.update',
    input: z.object({ id: Id, to: z.string() }),
    answer: Elsewhere,
    about: 'Goes on.',
  }),
  'POST /files': endpoint({
    may: 'challenge.create',
    input: z.object({ name: z.string(), slow: z.stringbool().default(false) }),
    answer: z.object({ id: Id, bytes: z.number(), hash: z.string() }),
    created: '/files/:id',
    upload: { types: ['application/pdf', 'image/*'], maxBytes: SIZE },
    perMinute: 30,
    about: 'Takes a file.',
  }),
  'GET /files/:id': endpoint({
    may: 'challenge.read',
    input: z.object({ id: Id, how: z.enum(['whole', 'short', 'endless', 'large']).default('whole') }),
    answer: Download,
    about: 'Gives a file.',
  }),
} as const;
type Api = typeof api;

const sha = () => createHash('sha256');
const heard = { cut: 0, closed: 0, pieces: 0 };
const TEXT = Buffer.from('Größe und Gewicht der Probe');

async function* many(bytes: number): Pieces {
  try {
    for (let sent = 0; sent < bytes; sent += PIECE.length) {
      heard.pieces += 1;
      yield PIECE;
    }
  } finally {
    heard.closed += 1;
  }
}

@Controller()
class Things {
  @Serve(api, 'POST /notes')
  write(@Received() { text }: Got<Api['POST /notes']>) {
    return { id, text, secret: 'leak' };
  }

  @Serve(api, 'DELETE /notes/:id')
  end(@Received() _: Got<Api['DELETE /notes/:id']>): void {
    heard.pieces = 0;
  }

  @Serve(api, 'GET /notes/:id')
  show(@Received() _: Got<Api['GET /notes/:id']>): Given<Api['GET /notes/:id']> {
    throw gone();
  }

  @Serve(api, 'POST /notes/:id/next')
  next(@Received() { to }: Got<Api['POST /notes/:id/next']>) {
    return { to };
  }

  @Serve(api, 'POST /files')
  async take(@Received() { slow }: Got<Api['POST /files']>, @Uploaded() { body }: Arriving) {
    const hash = sha();
    let bytes = 0;
    try {
      for await (const piece of body as AsyncIterable<Buffer>) {
        bytes += piece.length;
        hash.update(piece);
        for (let count = 0; slow && count < 20; count += 1) await turn();
      }
    } catch (error) {
      heard.cut += 1;
      throw error;
    }
    return { id, bytes, hash: hash.digest('hex') };
  }

  @Serve(api, 'GET /files/:id')
  give(@Received() { how }: Got<Api['GET /files/:id']>) {
    const common = { name: 'Prüf"bericht 1.pdf', type: 'application/pdf' };
    if (how === 'large') return { ...common, bytes: SIZE, read: () => many(SIZE) };
    if (how === 'endless') return { ...common, read: () => many(Infinity) };
    const bytes = TEXT.length + (how === 'short' ? 1 : 0);
    const read = async function* (from = 0, to = bytes): Pieces {
      yield TEXT.subarray(from, to + 1);
    };
    return { ...common, bytes, read };
  }
}

describe('what travels besides JSON', () => {
  let database: TestDatabase;
  let small: Awaited<ReturnType<typeof startSmallApp>>;
  const person = () => small.as('company_admin');

  beforeAll(async () => {
    database = await cloneDatabase();
    small = await startSmallApp(api, Things, database.db, { limits: true });
  });
  afterAll(async () => {
    await small.app.close();
    await database.close();
  });

  /** Sends a body piece by piece, as fast as it is taken. */
  const upload = async (
    bytes: number,
    { query = 'name=a', headers = {} }: { query?: string; headers?: object } = {},
  ) => {
    const sent = httpRequest(`${small.origin.replace('localhost', '127.0.0.1')}/api/files?${query}`, {
      method: 'POST',
      headers: { origin: small.origin, 'content-type': 'application/pdf', ...person(), ...headers },
    });
    const answered = once(sent, 'response') as Promise<[IncomingMessage]>;
    answered.catch(() => undefined);
    const hash = sha();
    const pieces = function* () {
      for (let left = bytes; left > 0; left -= PIECE.length) {
        const piece = PIECE.subarray(0, Math.min(left, PIECE.length));
        hash.update(piece);
        yield piece;
      }
    };
    await pipeline(Readable.from(pieces(), { objectMode: false }), sent);
    const [answer] = await answered;
    let text = '';
    for await (const piece of answer) text += String(piece);
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: JSON.parse(text) as object,
      hash: hash.digest('hex'),
    };
  };

  /** The most the process grew by while the work was done. */
  const growth = async (work: () => Promise<unknown>): Promise<number> => {
    const before = process.memoryUsage().rss;
    let most = 0;
    const look = setInterval(() => (most = Math.max(most, process.memoryUsage().rss - before)), 10);
    await work();
    clearInterval(look);
    return most;
  };

  it('201 names where the new thing is, also when it is sent again', async () => {
    const post = () =>
      small.call('POST', '/api/notes', { text: 'a' }, { ...person(), 'idempotency-key': 'key-of-sixteen-1' });
    for (const reply of [await post(), await post()]) {
      expect([reply.status, reply.body, reply.headers.get('location')]).toEqual([
        201,
        { id, text: 'a' },
        `/api/notes/${id}`,
      ]);
    }
    const large = await small.call('POST', '/api/notes', { text: 'a'.repeat(1000) }, person());
    expect(large).toMatchObject({ status: 413, body: { code: 'request.too_large' } });
  });

  it('204 has nothing to say, 303 goes to addresses of ours only, 410 says that there was something', async () => {
    const ended = await small.call('DELETE', `/api/notes/${id}`, undefined, person());
    expect([ended.status, ended.body]).toEqual([204, '']);
    const go = async (to: string) => {
      const sent = { method: 'POST', redirect: 'manual', body: JSON.stringify({ to }) } as const;
      const headers = { origin: small.origin, 'content-type': 'application/json', ...person() };
      const { status, headers: answered } = await fetch(`${small.origin}/api/notes/${id}/next`, { ...sent, headers });
      return [status, answered.get('location')];
    };
    expect(await go('/probleme')).toEqual([303, '/probleme']);
    for (const to of ['https://evil.example', '//evil.example', '/\\evil.example'])
      expect(await go(to)).toEqual([500, null]);
    expect(await small.call('GET', `/api/notes/${id}`)).toMatchObject({ status: 410, body: { code: 'gone' } });
  });

  it('405 names what an address allows, and OPTIONS too', async () => {
    const reply = await small.call('PUT', `/api/notes/${id}`, {}, person());
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'DELETE, GET, HEAD, OPTIONS']);
    const asked = await small.call('OPTIONS', '/api/files');
    expect([asked.status, asked.headers.get('allow')]).toEqual([204, 'OPTIONS, POST']);
  });

  it('the description tells each kind', async () => {
    const { body } = await small.call('GET', '/api/openapi.json');
    expect(body['paths']).toMatchObject({
      '/notes': { post: { responses: { 201: { headers: { Location: {} } } } } },
      '/notes/{id}': { delete: { responses: { 204: {} } }, get: { responses: { 410: {} } } },
      '/notes/{id}/next': { post: { responses: { 303: { headers: { Location: {} } } } } },
      '/files': {
        post: {
          parameters: [{ name: 'name', in: 'query' }, { name: 'slow' }],
          requestBody: { content: { 'application/pdf': { schema: { format: 'binary' } }, 'image/*': {} } },
          responses: { 413: {}, 415: {} },
        },
      },
      '/files/{id}': { get: { responses: { 200: { content: { 'application/octet-stream': {} } }, 206: {} } } },
    });
  });

  it('an upload arrives whole, however slowly it is taken, and memory stays', async () => {
    await upload(MB);
    let reply: Awaited<ReturnType<typeof upload>> | undefined;
    const grown = await growth(async () => (reply = await upload(SIZE, { query: 'name=a&slow=true' })));
    expect(reply).toMatchObject({ status: 201, body: { id, bytes: SIZE, hash: reply?.hash } });
    expect(reply?.headers.location).toBe(`/api/files/${id}`);
    expect(grown).toBeLessThan(GROWTH);
  });

  it.each([
    ['of a wrong type', 10, { 'content-type': 'text/html' }, 415, 'upload.wrong_type'],
    ['of JSON', 10, { 'content-type': 'application/json' }, 415, 'upload.wrong_type'],
    ['packed', 10, { 'content-encoding': 'gzip' }, 415, 'upload.wrong_type'],
    ['that says it is too large', 10, { 'content-length': String(SIZE + 1) }, 413, 'upload.too_large'],
    ['that is too large and did not say so', SIZE + 1, {}, 413, 'upload.too_large'],
    ['with a request key', 10, { 'idempotency-key': 'key-of-sixteen-9' }, 400, 'upload.no_key'],
    ['of a stranger', 10, { cookie: '' }, 401, 'session.required'],
    ['of somebody else', 10, { cookie: 'RESEARCHER' }, 403, 'session.not_allowed'],
    ['from another site', 10, { origin: 'https://evil.example' }, 403, 'request.cross_site'],
  ])('an upload %s is refused', async (_, bytes, headers, status, code) => {
    const cookie = 'cookie' in headers && headers.cookie === 'RESEARCHER' ? small.as('researcher') : {};
    if ('content-length' in headers) {
      // Says more than it sends, so the answer has to come before the body.
      const { status: got, body } = await small.call('POST', '/api/files?name=a', 'x', {
        ...person(),
        'content-type': 'application/pdf',
      });
      expect([got, body]).toMatchObject([201, { bytes: 1 }]);
      const sent = httpRequest(`${small.origin.replace('localhost', '127.0.0.1')}/api/files?name=a`, {
        method: 'POST',
        headers: { origin: small.origin, 'content-type': 'application/pdf', ...person(), ...headers },
      });
      sent.on('error', () => undefined).flushHeaders();
      const [answer] = (await once(sent, 'response')) as [IncomingMessage];
      expect(answer.statusCode).toBe(status);
      sent.destroy();
      return;
    }
    expect(await upload(bytes, { headers: { ...headers, ...cookie } })).toMatchObject({ status, body: { code } });
  });

  it('an upload that is cut off ends the reading of it, and is no fault of ours', async () => {
    small.logged.length = 0;
    const before = heard.cut;
    const sent = httpRequest(`${small.origin.replace('localhost', '127.0.0.1')}/api/files?name=a`, {
      method: 'POST',
      headers: { origin: small.origin, 'content-type': 'application/pdf', ...person() },
    });
    sent.on('error', () => undefined);
    await new Promise((resolve) => sent.write(PIECE, resolve));
    sent.destroy();
    while (heard.cut === before) await turn();
    await turn();
    expect(small.logged.join()).not.toContain('unexpected');
  });

  const file = (headers: Record<string, string> = {}, how = 'whole', method = 'GET') =>
    fetch(`${small.origin}/api/files/${id}?how=${how}`, { method, headers });

  it('a download is to be kept, has its length, and can be had in parts', async () => {
    const reply = await file({ 'accept-encoding': 'gzip' });
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(TEXT.length),
      'content-disposition': `attachment; filename="Pr_f_bericht 1.pdf"; filename*=UTF-8''Pr%C3%BCf%22bericht%201.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store, no-transform',
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
    });
    expect(Buffer.from(await reply.arrayBuffer())).toEqual(TEXT);
    for (const [range, from, to] of [
      ['bytes=2-4', 2, 4],
      ['bytes=20-', 20, TEXT.length - 1],
      ['bytes=-3', TEXT.length - 3, TEXT.length - 1],
      ['bytes=5-9999', 5, TEXT.length - 1],
    ] as const) {
      const part = await file({ range });
      expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes ${from}-${to}/${TEXT.length}`]);
      expect(Buffer.from(await part.arrayBuffer())).toEqual(TEXT.subarray(from, to + 1));
    }
    for (const range of ['bytes=9999-', 'bytes=4-2', 'bytes=1-2,4-5', 'lines=1-2', 'bytes=-']) {
      const whole = await file({ range });
      expect([whole.status, (await whole.arrayBuffer()).byteLength]).toEqual([200, TEXT.length]);
    }
    const head = await file({}, 'endless', 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('a download that breaks does not look complete', async () => {
    await expect(file({}, 'short').then((reply) => reply.arrayBuffer())).rejects.toThrow();
  });

  it('a large download goes as fast as it is taken, and memory stays', async () => {
    const hash = sha();
    const grown = await growth(async () => {
      for await (const piece of (await file({}, 'large')).body as unknown as Pieces) {
        hash.update(piece);
        await turn();
      }
    });
    const expected = sha();
    for (let sent = 0; sent < SIZE; sent += PIECE.length) expected.update(PIECE);
    expect(hash.digest('hex')).toBe(expected.digest('hex'));
    expect(grown).toBeLessThan(GROWTH);
  });

  it('a download nobody takes any more is read no further', async () => {
    const before = { ...heard };
    const leaving = new AbortController();
    const reply = await fetch(`${small.origin}/api/files/${id}?how=endless`, { signal: leaving.signal });
    await reply.body?.getReader().read();
    leaving.abort();
    while (heard.closed === before.closed) await turn();
    expect(heard.pieces - before.pieces).toBeLessThan(2000);
  });
});
