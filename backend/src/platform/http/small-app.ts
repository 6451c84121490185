import type { Endpoints } from '@contract';
import type { Role } from '@domain/accounts';
import { Global, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { AddressInfo } from 'node:net';
import { Clock, FixedClock } from '@backend/platform/clock';
import { Config, readConfig } from '@backend/platform/config';
import { Database } from '@backend/platform/database';
import { fingerprint, Ids, SequentialIds } from '@backend/platform/ids';
import { Log } from '@backend/platform/log';
import { SESSION_COOKIE, SessionReader } from '@backend/platform/session';
import { TextCipher } from '@backend/platform/tokens';
import { HttpModule } from './http.module';
import { Origins } from './origins';
import { prepare } from './prepare';
import { RateLimits } from './rate-limits';

/** A token whose owner is a member in that role, for tests of this room. */
export const tokenOf = (role: Role): string => `${role}-`.padEnd(43, 'x');

/** An app with a contract of its own, so that this room is tested without any other. */
export async function startSmallApp(
  contract: Endpoints,
  controller: Type,
  db: Database,
  { limits = false, settings = {} }: { limits?: boolean; settings?: Record<string, string> } = {},
) {
  const logged: string[] = [];
  const sessions: SessionReader = {
    read: (hash) => {
      const role = (['researcher', 'company_admin'] as const).find((one) => fingerprint(tokenOf(one)) === hash);
      const id = '00000000-0000-4000-8000-0000000000aa';
      const me = { personId: id, organisationId: id, sessionId: id, membershipId: id, language: 'de' as const };
      return Promise.resolve(role ? { ...me, role } : null);
    },
  };
  const values = [
    { provide: Config, useValue: readConfig({ NODE_ENV: 'test', PUBLIC_URL: 'http://localhost', ...settings }) },
    { provide: Clock, useValue: new FixedClock('2026-11-24T09:00:00Z') },
    { provide: Ids, useValue: new SequentialIds() },
    { provide: Log, useValue: new Log('info', { write: (line: string) => logged.push(line) }) },
    { provide: Database, useValue: db },
    { provide: SessionReader, useValue: sessions },
    { provide: TextCipher, useValue: new TextCipher('only-for-tests') },
  ];
  @Global()
  @Module({ providers: values, exports: values.map(({ provide }) => provide) })
  class Tools {}
  @Module({ controllers: [controller] })
  class Room {}
  @Module({ imports: [Tools, Room, HttpModule.serving(contract, new RateLimits('secret', undefined, limits))] })
  class App {}

  const app = await NestFactory.create<NestExpressApplication>(App, {
    bodyParser: false,
    logger: false,
    abortOnError: false,
  });
  prepare(app);
  await app.listen(0, '127.0.0.1');
  const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
  const origin = `http://localhost:${port}`;
  app.get(Origins).add(origin);
  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: { origin, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = /json/.test(response.headers.get('content-type') ?? '') && text !== '';
    return {
      status: response.status,
      headers: response.headers,
      body: (json ? JSON.parse(text) : text) as Record<string, unknown>,
    };
  };
  const as = (role: Role) => ({ cookie: `${SESSION_COOKIE}=${tokenOf(role)}` });
  return { app, call, as, logged, origin };
}
