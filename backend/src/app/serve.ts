import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { Commands } from '@backend/platform/commands';
import { keepAddress, StartRefused, type Config } from '@backend/platform/config';
import { Readiness } from '@backend/platform/http';
import { BullJobs } from '@backend/platform/queue';
import { Organisations } from '@backend/accounts';
import { startApp, type RunningApp } from './start-app';
import { untilAskedToStop } from './stopping';
import { watch } from './watch';

/** Listens by hand: Nest would write its own account of a port in use beside our sentence. */
async function listen(server: Server, port: number, host: string, setting = 'PORT'): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    // Whether a port is free shows only in the attempt.
    const code = (error as { code?: string }).code;
    if (code === 'EADDRINUSE')
      throw new StartRefused(`Port ${port} is in use: stop the other program or set ${setting}.`);
    if (code === 'EACCES')
      throw new StartRefused(`Port ${port} may not be opened by this user: set ${setting} above 1023.`);
    throw error;
  }
}

async function seedWhenEmpty({ app }: RunningApp, config: Config): Promise<void> {
  if (!config.seed || (await app.get(Organisations).any())) return;
  process.stdout.write(`${await app.get(Commands).run('seed')}\n`);
}

/** Serves people, works off jobs, or both, until the process is asked to stop. */
export async function serve(config: Config): Promise<void> {
  const running = await startApp(config, { queue: 'bull' });
  try {
    const jobs = running.app.get(BullJobs);
    await jobs.open(running.databaseUrl);
    if (config.role !== 'worker') {
      await listen(running.app.getHttpServer(), config.port, config.host);
      if (config.mode !== 'production') keepAddress(config);
      await seedWhenEmpty(running, config);
    }
    if (config.role !== 'api') await jobs.work();
    if (config.watchPort !== undefined) await listen(watch(running), config.watchPort, config.host, 'WATCH_PORT');
    process.stdout.write(await greeting(running, config));
  } catch (error) {
    // The start failed half way: leave in order, then say why.
    await running.close();
    throw error;
  }
  await untilAskedToStop(() => leave(running, config), running.log, config.drainSeconds);
}

/** Out of the load balancer first, then out of the queue, and last the app itself. */
async function leave(running: RunningApp, { drainSeconds }: Config): Promise<void> {
  running.app.get(Readiness).leave();
  await running.app.get(BullJobs).rest();
  await wait(drainSeconds * 1000);
  await running.close();
}

async function greeting({ app }: RunningApp, config: Config): Promise<string> {
  if (config.role === 'worker') return 'Dialogwerk works off its jobs.\n';
  const lines = [`Dialogwerk is at ${config.publicUrl}`];
  if (config.mode !== 'production' && !config.smtpUrl) lines.push(`Mails arrive at ${config.publicUrl}/dev/mailbox`);
  const welcome = await app.get(Commands).run('welcome');
  return `${[...lines, welcome].filter(Boolean).join('\n')}\n`;
}
