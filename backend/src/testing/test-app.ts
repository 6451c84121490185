import type { Role } from '@domain/accounts';
import type { Language } from '@contract/words';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Organisations, People, Sessions, type MemberRole, type NewOrganisation } from '@backend/accounts';
import { FixedClock } from '@backend/platform/clock';
import { readConfig } from '@backend/platform/config';
import type { Database } from '@backend/platform/database';
import { cloneDatabase, type TestDatabase } from '@backend/platform/database/testing';
import { Faults } from '@backend/platform/fault';
import { Origins, RateLimits } from '@backend/platform/http';
import { SequentialIds } from '@backend/platform/ids';
import { Log } from '@backend/platform/log';
import { MailboxMessage } from '@backend/platform/mail';
import { MemoryJobs } from '@backend/platform/queue';
import { createApp } from '@backend/app';
import { Browser } from './client';

/** A Tuesday, ten in the morning in Berlin. */
export const TEST_NOW = '2026-11-24T09:00:00.000Z';

const KIND_OF_ROLE: Readonly<Record<MemberRole, NewOrganisation['kind']>> = {
  company_member: 'company',
  company_admin: 'company',
  researcher: 'group',
  transfer_office: 'institution',
  council_member: 'council',
  moderator: 'operator',
  admin: 'operator',
};

/** Somebody signed in, in one context. */
export interface SignedInPerson {
  readonly browser: Browser;
  readonly personId: string;
  readonly membershipId: string;
  readonly organisationId: string;
  readonly email: string;
}

/** Who a test wants to be; everything has a default that follows from the role. */
export interface Wanted {
  readonly name?: string;
  readonly email?: string;
  readonly language?: Language;
  /** An organisation that exists; else a new one is made. */
  readonly organisationId?: string;
  readonly organisation?: Partial<NewOrganisation>;
}

export interface TestAppOptions {
  readonly now?: string;
  readonly settings?: Readonly<Record<string, string>>;
  /** Whether rate limits count; they do not unless a test is about them. */
  readonly limits?: boolean;
  /** A database that is prepared already; the app closes it. */
  readonly database?: TestDatabase;
}

/** A whole app on a database of its own: fixed clock, counted ids, jobs and mails only on demand. */
export class TestApp {
  private constructor(
    readonly app: NestExpressApplication,
    readonly db: Database,
    readonly clock: FixedClock,
    readonly jobs: MemoryJobs,
    readonly logged: readonly string[],
    private readonly closeDatabase: () => Promise<void>,
  ) {}

  static async start(options: TestAppOptions = {}): Promise<TestApp> {
    const { now = TEST_NOW, settings = {}, limits = false } = options;
    const { db, close } = options.database ?? (await cloneDatabase());
    const config = readConfig({
      NODE_ENV: 'test',
      SECRET: 'only-for-tests-'.repeat(3),
      PUBLIC_URL: 'http://localhost',
      // Compared by words alone unless a spec is about meaning, and then without further threads.
      ENCODER: 'off',
      ENCODER_THREADS: '0',
      ...settings,
    });
    const clock = new FixedClock(now);
    const logged: string[] = [];
    const log = new Log('info', { write: (line: string) => logged.push(line) });
    const app = await createApp({
      config,
      clock,
      log,
      db,
      ids: new SequentialIds(),
      faults: new Faults(),
      queue: 'memory',
      limits: new RateLimits('secret', undefined, limits),
    });
    await app.listen(0, '127.0.0.1');
    const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
    app.get(Origins).add(`http://localhost:${port}`);
    return new TestApp(app, db, clock, app.get(MemoryJobs), logged, close);
  }

  /** A part of the app by its class. */
  get<T>(type: new (...args: never[]) => T): T {
    return this.app.get<T>(type);
  }

  /** Somebody who is not signed in. */
  visitor(): Browser {
    return new Browser(this.app);
  }

  /** Somebody in a role, with an organisation that fits, signed in. */
  async as(role: Exclude<Role, 'visitor'>, wanted: Wanted = {}): Promise<SignedInPerson> {
    const people = this.app.get(People);
    return this.db.transaction(async (tx) => {
      const organisationId =
        wanted.organisationId ??
        (await this.app.get(Organisations).add(tx, {
          kind: KIND_OF_ROLE[role],
          name: `Haus von ${role}`,
          plz: '59065',
          verified: true,
          ...wanted.organisation,
        }));
      const name = wanted.name ?? 'Kim Beispiel';
      const [{ count } = { count: '0' }] = await tx.query<{ count: string }[]>('select count(*) as count from person');
      const email = wanted.email ?? `${role.replace('_', '-')}-${count}@example.org`;
      const personId = await people.add(tx, { name, email, language: wanted.language ?? 'de' });
      const membershipId = await people.join(tx, { personId, organisationId, role });
      const token = await this.app.get(Sessions).open(tx, personId, membershipId);
      return { browser: new Browser(this.app, token), personId, membershipId, organisationId, email };
    });
  }

  /** The same person in a second browser. */
  async signInAgain({ personId, membershipId }: SignedInPerson): Promise<Browser> {
    const token = await this.db.transaction((tx) => this.app.get(Sessions).open(tx, personId, membershipId));
    return new Browser(this.app, token);
  }

  /** Sends what waits in the outbox and answers with everything in the mailbox, oldest first. */
  async mails(to?: string): Promise<MailboxMessage[]> {
    await this.jobs.run('mail.send');
    const where = to === undefined ? {} : { toAddress: to };
    return this.db.of(MailboxMessage).find({ where, order: { at: 'ASC', id: 'ASC' } });
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.closeDatabase();
  }
}

/** `const test = await startTestApp()`; close it in `afterAll`. */
export const startTestApp = (options?: TestAppOptions): Promise<TestApp> => TestApp.start(options);
