import pino, { type Logger } from 'pino';

/** Everything a log line may hold. No names, addresses, texts, tokens or full URLs: what is not listed is dropped. */
export interface LogFields {
  /** Id of the request, also answered as `X-Request-Id`. */
  request?: string;
  method?: string;
  /** Template of the route (`/challenges/:id`), never the address itself. */
  route?: string;
  status?: number;
  ms?: number;
  /** What a person reads to us on the phone when something went wrong. */
  reference?: string;
  code?: string;
  job?: string;
  count?: number;
  point?: string;
  /** An unexpected error; only its name, code and stack are written, and no values from the database. */
  error?: unknown;
}

const FIELDS = ['request', 'method', 'route', 'status', 'ms', 'reference', 'code', 'job', 'count', 'point'] as const;

/** Errors of the database quote rows in `detail` and `parameters`; only the first line of the message is kept. */
const shown = (error: unknown) => {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = (error as { code?: unknown }).code;
  const stack = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const fromDatabase = error.name === 'QueryFailedError' || (error as { severity?: unknown }).severity !== undefined;
  const message = fromDatabase ? undefined : error.message.split('\n')[0]?.slice(0, 300);
  return { name: error.name, code: typeof code === 'string' ? code : undefined, message, stack: stack.slice(0, 12) };
};

/** Structured log: one JSON line per event, times in UTC. */
export class Log {
  private readonly out: Logger;

  constructor(level: string, destination?: pino.DestinationStream) {
    const options = { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime };
    this.out = destination ? pino(options, destination) : pino(options, pino.destination({ fd: 2, sync: true }));
  }

  info(event: string, fields: LogFields = {}): void {
    this.out.info(allowed(fields), event);
  }

  warn(event: string, fields: LogFields = {}): void {
    this.out.warn(allowed(fields), event);
  }

  error(event: string, fields: LogFields = {}): void {
    this.out.error(allowed(fields), event);
  }
}

function allowed(fields: LogFields): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const field of FIELDS) if (fields[field] !== undefined) kept[field] = fields[field];
  if (fields.error !== undefined) kept['error'] = shown(fields.error);
  return kept;
}
