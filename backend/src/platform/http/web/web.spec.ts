import express from 'express';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { securityHeaders } from '../headers';
import { web } from './web';

const script = 'console.log("Dialogwerk");\n'.repeat(200);

describe('the built frontend', () => {
  let folder: string;
  let server: Server;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dialogwerk-web-'));
    mkdirSync(join(folder, 'media'));
    writeFileSync(join(folder, 'index.html'), '<dw-root ngCspNonce="CSP_NONCE"></dw-root>');
    writeFileSync(join(folder, 'main-AB12CD34.js'), script);
    writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
    writeFileSync(join(folder, 'media/font-AB12CD34.woff2'), Buffer.from([1, 2, 3]));
    const moved = (path: string): string | undefined => (path === '/suche' ? '/finden' : undefined);
    const app = express().use(securityHeaders(false), web(folder, moved));
    app.use((_, response) => void response.status(418).send('passed on'));
    server = app.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const sent = httpRequest({ port, host: '127.0.0.1', path, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      });
      sent.on('error', reject).end();
    });

  it('travels compressed, best first, and is cached for ever when its name says so', async () => {
    const br = await get('/main-AB12CD34.js', { 'accept-encoding': 'gzip, deflate, br' });
    expect(br.headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
      vary: 'Accept-Encoding',
    });
    expect(brotliDecompressSync(br.body).toString()).toBe(script);
    const gzip = await get('/main-AB12CD34.js', { 'accept-encoding': 'gzip' });
    expect(gunzipSync(gzip.body).toString()).toBe(script);
    expect((await get('/main-AB12CD34.js')).body.toString()).toBe(script);
    expect((await get('/favicon.svg')).headers['cache-control']).toBe('no-cache');
    const font = await get('/media/font-AB12CD34.woff2', { 'accept-encoding': 'br' });
    expect(font.headers['content-encoding']).toBeUndefined();
  });

  it('answers "not changed" to a browser that has it', async () => {
    const { headers } = await get('/favicon.svg');
    const again = await get('/favicon.svg', { 'if-none-match': String(headers['etag']) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it.each([
    ['/', 200],
    ['/finden?q=lack', 200],
    ['/probleme/6f1c1c3e-2b9b-4c4e-9b0a-0c7f0e0f1a2b', 200],
    ['/probleme/1/treffer', 200],
    ['/en', 200],
    ['/en/find?q=paint', 200],
    ['/en/problems/1/matches', 200],
    ['/gibt-es-nicht', 404],
    ['/en/gibt-es-nicht', 404],
    ['/en/finden', 404],
    ['/find', 404],
    ['/probleme/1/2/3', 404],
  ])('starts at %s with status %d', async (path, status) => {
    const reply = await get(path);
    expect(reply.status).toBe(status);
    const [, nonce] = /ngCspNonce="([^"]{20,})"/.exec(reply.body.toString()) ?? [];
    expect(reply.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
    expect(reply.headers['cache-control']).toBe('no-cache');
  });

  it('sends on for good from where a page once stood, with what was asked there', async () => {
    const { status, headers } = await get('/suche?q=lack');
    expect([status, headers['location']]).toEqual([308, '/finden?q=lack']);
  });

  it('uses each nonce once', async () => {
    const [one, other] = [await get('/'), await get('/')];
    expect(one.body.toString()).not.toBe(other.body.toString());
  });

  it.each(['/main-00000000.js', '/../package.json', '/%2e%2e/package.json', '/.git/config', '/x.php'])(
    'has nothing at %s',
    async (path) => {
      const reply = await get(path);
      expect(reply.status).toBe(404);
      expect(reply.body.toString()).not.toContain('{');
    },
  );

  it.each([
    ['/api/start', 'GET'],
    ['/dev/mailbox', 'GET'],
    ['/', 'POST'],
  ])('leaves %s (%s) to others', async (path, method) => {
    expect((await get(path, {}, method)).status).toBe(418);
  });
});
