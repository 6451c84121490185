import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Config } from '@backend/platform/config';
import { Database } from '@backend/platform/database';
import { prepare } from '@backend/platform/http';
import { nestLog } from '@backend/platform/log';
import { mailboxRoutes } from '@backend/platform/mail';
import { AppModule, type Parts } from './app.module';

/** Builds the whole app; it does not listen yet. */
export async function createApp(parts: Parts): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.from(parts), {
    bodyParser: false,
    logger: nestLog(parts.log),
    abortOnError: false,
  });
  prepare(app);
  // Whoever reaches the local mailbox can sign in as anybody, so it needs no SMTP server and no production.
  const { mode, smtpUrl } = app.get(Config);
  if (mode !== 'production' && !smtpUrl) app.use(mailboxRoutes(app.get(Database)));
  return app;
}
