import type { LoggerService } from '@nestjs/common';
import type { Log } from './log';

/** Gives Nest's own warnings and errors to our log; its start-up chatter is dropped. */
export function nestLog(log: Log): LoggerService {
  const asError = (message: unknown) => (message instanceof Error ? message : new Error(String(message)));
  return {
    log: () => undefined,
    warn: (message: unknown) => log.warn('framework', { error: asError(message) }),
    error: (message: unknown) => log.error('framework', { error: asError(message) }),
  };
}
