import type { NestExpressApplication } from '@nestjs/platform-express';
import { SystemClock, type Clock } from '@backend/platform/clock';
import { secretOf, type Config } from '@backend/platform/config';
import { createSource, Database, migrate, openDatabase } from '@backend/platform/database';
import { Faults } from '@backend/platform/fault';
import { openCount, RateLimits, type OpenCount } from '@backend/platform/http';
import { RandomIds } from '@backend/platform/ids';
import { Log } from '@backend/platform/log';
import { createApp } from './create-app';

/** The app on its database, and how to leave both in order. */
export interface RunningApp {
  readonly app: NestExpressApplication;
  readonly databaseUrl: string;
  readonly log: Log;
  /** Ends requests and jobs, then connections, then the bundled PostgreSQL. */
  close(): Promise<void>;
}

/** Opens the database, brings it up to date and builds the app. Throws `StartRefused` with a sentence for the operator. */
export async function startApp(
  config: Config,
  { queue, clock = new SystemClock() }: { queue: 'bull' | 'memory'; clock?: Clock },
): Promise<RunningApp> {
  const log = new Log(config.logLevel);
  const faults = new Faults(config.faults);
  const postgres = await openDatabase(config);
  let leaving = false;
  const source = createSource({
    url: postgres.url,
    pool: config.databasePool,
    onLost: (error) => void (leaving || log.warn('connection lost', { error })),
  });
  let count: OpenCount | undefined;
  const leave = async (): Promise<void> => {
    leaving = true;
    count?.close();
    if (source.isInitialized) await source.destroy();
    await postgres.stop();
  };
  try {
    await source.initialize();
    await migrate(source);
    const db = new Database(source, faults);
    const { common } = (count = openCount(config, source));
    const limits = new RateLimits(secretOf(config), common);
    const app = await createApp({ config, clock, ids: new RandomIds(), log, faults, db, queue, limits });
    await app.init();
    const close = async (): Promise<void> => {
      await app.close();
      await leave();
    };
    return { app, databaseUrl: postgres.url, log, close };
  } catch (error) {
    // Whatever kept the app from starting, the server we started must not be left running.
    await leave();
    throw error;
  }
}
