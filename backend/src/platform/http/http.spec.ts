import { Done, endpoint, Id, line, NoInput, PlainText, type Received as Got } from '@contract';
import { PROBLEM_CODES } from '@contract/problems';
import { POLICY, type Need } from '@domain/policy';
import { Controller } from '@nestjs/common';
import * as z from 'zod';
import { cloneDatabase, type TestDatabase } from '@backend/platform/database/testing';
import type { Me as Sender } from '@backend/platform/session';
import { notFound, Problem } from './problem';
import { Me, Received, Serve } from './serve';
import { startSmallApp } from './small-app';

const Note = z.object({ id: Id, text: z.string() });
const api = {
  'GET /notes/:id': endpoint({ may: 'challenge.read', input: z.object({ id: Id }), answer: Note, about: 'One.' }),
  'PUT /notes/:id': endpoint({
    may: 'challenge.update',
    input: z.object({ id: Id, text: line(20, 2), loud: z.boolean().default(false) }),
    answer: Note,
    about: 'Changes one.',
  }),
  'POST /notes/fail': endpoint({
    may: 'session.start',
    input: z.object({ how: z.string() }),
    answer: Done,
    about: 'Fails.',
  }),
  'POST /notes/withdraw': endpoint({ may: 'challenge.withdraw', input: NoInput, answer: Done, about: 'Asks why.' }),
  'GET /few': endpoint({ may: 'start.read', input: NoInput, answer: Done, about: 'Not often.', perMinute: 3 }),
  'GET /news': endpoint({
    may: 'feed.read',
    input: z.object({ q: z.string().default('') }),
    answer: PlainText,
    type: 'application/atom+xml',
    about: 'No JSON.',
  }),
} as const;
const id = '6f1c1c3e-2b9b-4c4e-9b0a-0c7f0e0f1a2b';

@Controller()
class Notes {
  @Serve(api, 'GET /notes/:id')
  show(@Received() given: Got<(typeof api)['GET /notes/:id']>, @Me() me: Sender) {
    if (given.id !== id) throw notFound();
    return { id: given.id, text: me.role, passwordHash: 'leak' };
  }

  @Serve(api, 'PUT /notes/:id')
  change(@Received() given: Got<(typeof api)['PUT /notes/:id']>) {
    return { id: given.id, text: JSON.stringify(given) };
  }

  @Serve(api, 'POST /notes/fail')
  fail(@Received() { how }: Got<(typeof api)['POST /notes/fail']>): { done: true } {
    if (how === 'shape') return { done: 'yes' } as never;
    if (how === 'problem') throw new Problem('posting.incomplete', [{ field: 'title', code: 'too_short', limit: 10 }]);
    throw new Error('Kira wohnt in Olpe');
  }

  @Serve(api, 'POST /notes/withdraw', { asks: ['reason'] })
  withdraw() {
    return { done: true as const };
  }

  @Serve(api, 'GET /few')
  few() {
    return { done: true as const };
  }

  @Serve(api, 'GET /news')
  news(@Received() { q }: Got<(typeof api)['GET /news']>) {
    if (q === 'none') throw notFound();
    return { text: `<feed>${q}</feed>`, changedAt: q === 'new' ? null : '2026-11-24T09:00:00.500Z' };
  }
}

describe('serving a contract', () => {
  let database: TestDatabase;
  let small: Awaited<ReturnType<typeof startSmallApp>>;

  beforeAll(async () => {
    database = await cloneDatabase();
    small = await startSmallApp(api, Notes, database.db, { limits: true });
  });
  afterAll(async () => {
    await small.app.close();
    await database.close();
  });

  it('lets only what the contract lists in and out', async () => {
    const read = await small.call('GET', `/api/notes/${id}?passwordHash=1`);
    expect(read.body).toEqual({ id, text: 'visitor' });
    const sent = { text: '  gut  so ', role: 'admin', id: 'other', ['__proto__']: { loud: true } };
    const changed = await small.call('PUT', `/api/notes/${id}`, sent, small.as('company_admin'));
    expect(JSON.parse(String(changed.body['text']))).toEqual({ id, text: 'gut so', loud: false });
  });

  it('drops NUL from an address and from texts', async () => {
    const read = await small.call('GET', '/api/news?q=a%00b');
    expect(read.body).toBe('<feed>ab</feed>');
    const changed = await small.call('PUT', `/api/notes/${id}`, { text: 'gu\0t' }, small.as('company_admin'));
    expect(JSON.parse(String(changed.body['text']))).toMatchObject({ text: 'gut' });
  });

  it('asks who may before anything else', async () => {
    const put = (headers?: Record<string, string>) => small.call('PUT', `/api/notes/${id}`, { text: 'x' }, headers);
    expect(await put()).toMatchObject({ status: 401, body: { code: 'session.required' } });
    expect(await put(small.as('researcher'))).toMatchObject({ status: 403, body: { code: 'session.not_allowed' } });
    expect(await put(small.as('company_admin'))).toMatchObject({ status: 422, body: { code: 'input.invalid' } });
  });

  it('lets to a handler what it asks for itself, and nothing that needs more', async () => {
    const withdraw = async (needs: readonly Need[]) => {
      const needy = POLICY['challenge.withdraw'].map((grant) => ({ ...grant, needs }));
      const grants = jest.replaceProperty(POLICY, 'challenge.withdraw', needy);
      try {
        return await small.call('POST', '/api/notes/withdraw', {}, small.as('company_admin'));
      } finally {
        grants.restore();
      }
    };
    expect(await withdraw(['reason'])).toMatchObject({ status: 200 });
    expect(await withdraw(['fresh', 'reason'])).toMatchObject({ status: 403, body: { code: 'session.more_needed' } });
  });

  it('answers what is not there and what has a wrong id', async () => {
    const other = '00000000-0000-4000-8000-000000000001';
    expect(await small.call('GET', `/api/notes/${other}`)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect(await small.call('GET', '/api/notes/1')).toMatchObject({ status: 422 });
    expect(await small.call('GET', '/api/nothing')).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect(await small.call('GET', '/api/notes/%E0%A4%A')).toMatchObject({ status: 400 });
  });

  it.each([
    ['a sentence cut off', '{"text":"a', 400, 'request.malformed'],
    ['a list', '[1]', 400, 'request.malformed'],
    ['no JSON', 'text', 400, 'request.malformed'],
    ['too much', `{"text":"${'a'.repeat(300_000)}"}`, 413, 'request.too_large'],
    ['nothing', '', 422, 'input.invalid'],
    ['null', 'null', 400, 'request.malformed'],
  ])('answers %s with a problem', async (_, body, status, code) => {
    const reply = await small.call('PUT', `/api/notes/${id}`, body, small.as('company_admin'));
    expect(reply).toMatchObject({ status, body: { code } });
    expect(reply.headers.get('content-type')).toMatch('application/problem+json');
  });

  const refused: readonly (readonly [string, Record<string, string>])[] = [
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['a sibling', { 'sec-fetch-site': 'same-site', origin: 'https://other.localhost' }],
    ['no page, bad origin', { 'sec-fetch-site': 'none', origin: 'https://evil.example' }],
    ['nobody', { origin: '' }],
    ['a null origin', { origin: 'null' }],
    ['our page with a foreign origin', { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text', { 'content-type': 'text/plain' }],
  ];
  it.each(refused)('refuses a change started by %s', async (_, headers) => {
    const all = { ...small.as('company_admin'), ...headers };
    const reply = await small.call('PUT', `/api/notes/${id}`, '{"text":"gut"}', all);
    expect([403, 415]).toContain(reply.status);
  });

  it('passes expected refusals on and hides unexpected errors behind a reference', async () => {
    const fail = (how: string) => small.call('POST', '/api/notes/fail', { how });
    expect(await fail('problem')).toMatchObject({
      status: 422,
      body: { code: 'posting.incomplete', fields: [{ field: 'title', code: 'too_short', limit: 10 }] },
    });
    for (const how of ['shape', 'error']) {
      small.logged.length = 0;
      const { status, body } = await fail(how);
      expect({ status, code: body['code'] }).toEqual({ status: 500, code: 'unexpected' });
      expect(small.logged.join()).toContain(String(body['reference']));
      expect(PROBLEM_CODES).toContain(body['code']);
      expect(JSON.stringify(body)).not.toMatch(/Kira|Olpe/);
    }
  });

  it('counts requests per route and address', async () => {
    for (let count = 0; count < 3; count += 1) expect((await small.call('GET', '/api/few')).status).toBe(200);
    const reply = await small.call('GET', '/api/few');
    expect(reply).toMatchObject({ status: 429, body: { code: 'request.too_many' } });
    expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('sends strict headers and keeps answers out of caches', async () => {
    const { headers } = await small.call('GET', `/api/notes/${id}`);
    expect(headers.get('cache-control')).toBe('no-store');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|upgrade/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('etag')).toBeNull();
  });

  it('sends a text as it is, and not again to somebody who has it', async () => {
    const ask = (headers = {}, address = '/api/news?q=a') => small.call('GET', address, undefined, headers);
    const first = await ask();
    expect(first.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(first.body).toBe('<feed>a</feed>');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[\da-f]{32}"$/);
    const again = await ask({ 'if-none-match': etag });
    expect([again.status, again.body, again.headers.get('etag')]).toEqual([304, '', etag]);
    const changed = await ask({ 'if-none-match': etag }, '/api/news?q=b');
    expect([changed.status, changed.body]).toEqual([200, '<feed>b</feed>']);
    const since = first.headers.get('last-modified') ?? '';
    expect(since).toBe('Tue, 24 Nov 2026 09:00:00 GMT');
    expect((await ask({ 'if-modified-since': since })).status).toBe(304);
    expect((await ask({ 'if-modified-since': 'Tue, 24 Nov 2026 08:59:59 GMT' })).status).toBe(200);
    expect((await ask({}, '/api/news?q=new')).headers.get('last-modified')).toBeNull();
    const refused = await ask({}, '/api/news?q=none');
    expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  it('describes itself, and the description needs no other host', async () => {
    const { body } = await small.call('GET', '/api/openapi.json');
    expect(Object.keys(body['paths'] as object)).toEqual([
      '/health/live',
      '/health/ready',
      '/notes/{id}',
      '/notes/fail',
      '/notes/withdraw',
      '/few',
      '/news',
    ]);
    expect(body['paths']).toMatchObject({
      '/news': { get: { responses: { 200: { content: { 'application/atom+xml': {} } }, 304: {} } } },
    });
    const page = String((await small.call('GET', '/api/docs')).body);
    expect(page).toContain('<code>PUT /notes/:id</code>');
    expect(page).not.toMatch(/<script|<style|style="|https?:\/\//);
  });

  it('writes the template of the route into the log, never the address', async () => {
    small.logged.length = 0;
    await small.call('GET', `/api/notes/${id}?secret=1`);
    expect(small.logged.join()).toContain('/api/notes/:id');
    expect(small.logged.join()).not.toMatch(/6f1c1c3e|secret/);
  });
});
