// The built site with its examples on a database of its own, for checks that ask much of it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePorts } from '../cluster/ports.mjs';

const MAIN = 'dist/backend/backend/src/main.js';
const GREETING = 'Dialogwerk is at';
const MAIL_MS = 20_000;

/** Gives every request an address of its own, so that the limits per address do not end the check. */
async function manyAddresses(port, behind) {
  let count = 0;
  const server = createServer((incoming, response) => {
    count += 1;
    const address = [count >> 16, count >> 8, count].map((part) => part & 255).join('.');
    const headers = { ...incoming.headers, 'x-forwarded-for': `10.${address}` };
    const { method, url: path } = incoming;
    const outgoing = ask({ host: '127.0.0.1', port: behind, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
    });
    outgoing.on('error', () => response.destroy());
    incoming.pipe(outgoing);
  });
  await once(server.listen(port, '127.0.0.1'), 'listening');
  return server;
}

async function greeted(child) {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (output = (output + chunk).slice(-20_000)));
  while (!output.includes(GREETING)) {
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    if (child.exitCode !== null) throw new Error(`The site ended with ${child.exitCode}: ${output}`);
  }
  return () => output;
}

const textAt = async (address) => (await fetch(address)).text();

/** The sign-in link of the last mail to this address; it is delivered by a job. */
async function newestToken(origin, email) {
  for (const end = Date.now() + MAIL_MS; Date.now() < end; await wait(100)) {
    const list = await textAt(`${origin}/dev/mailbox?to=${encodeURIComponent(email)}`);
    const [, id] = /\/dev\/mailbox\/([\da-f-]{36})/.exec(list) ?? [];
    const mail = id ? await textAt(`${origin}/dev/mailbox/${id}`) : '';
    const [, token] = /\/anmelden\/bestaetigen#([\w-]+)/.exec(mail) ?? [];
    if (token) return token;
  }
  throw new Error(`No sign-in link came for ${email}.`);
}

/** Starts the site; answers its address, how somebody signs in, whether it still runs, and how to close it. */
export async function openSite() {
  const [port, behind] = await freePorts(2);
  const origin = `http://localhost:${port}`;
  const dataDir = mkdtempSync(join(tmpdir(), 'dialogwerk-nightly-'));
  const settings = {
    DATA_DIR: dataDir,
    PORT: String(behind),
    PUBLIC_URL: origin,
    TRUST_PROXY: '1',
    LOG_LEVEL: 'error',
  };
  const env = { ...process.env, ...settings, SEED: 'true' };
  const child = spawn(process.execPath, [MAIN, 'all'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const log = await greeted(child);
  const server = await manyAddresses(port, behind);
  const send = (path, body) =>
    fetch(`${origin}/api${path}`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return {
    origin,
    log,
    runs: () => child.exitCode === null && child.signalCode === null,
    async signIn(email) {
      await send('/sign-in', { email });
      const token = await newestToken(origin, email);
      const answer = await send('/sign-in/confirm', { token });
      const [cookie = ''] = answer.headers.getSetCookie();
      return cookie.slice(0, cookie.indexOf(';'));
    },
    async close() {
      server.close();
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
