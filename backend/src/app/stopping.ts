import type { Log } from '@backend/platform/log';

/** A stop takes this long at most once the process no longer serves; then the process ends as it is, and nothing is lost since rows are the truth. */
const PATIENCE_MS = 9000;

/** Waits for SIGTERM or SIGINT, then closes and ends the process: 0 when all was left in order. */
export function untilAskedToStop(close: () => Promise<void>, log: Log, drainSeconds: number): Promise<never> {
  return new Promise(() => {
    let asked = false;
    const stop = (): void => {
      if (asked) process.exit(1);
      asked = true;
      setTimeout(() => process.exit(1), drainSeconds * 1000 + PATIENCE_MS).unref();
      close().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error('stop failed', { error });
          process.exit(1);
        },
      );
    };
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
  });
}

/** The last resort: an error nobody caught is written down and ends the process; whoever started it starts it anew. */
export function exitOnUncaught(log: Log): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.error(event, { error });
      process.exit(1);
    });
  }
}
