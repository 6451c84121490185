import { resolve } from 'node:path';
import * as z from 'zod';

const flag = z.stringbool();
const blankIsAbsent = <T extends z.ZodType>(schema: T) =>
  z.preprocess((given) => (given === '' ? undefined : given), schema);
const json = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .transform((given, context) => {
      try {
        return JSON.parse(given) as unknown;
      } catch {
        // What an operator typed is not JSON.
        context.addIssue({ code: 'custom', message: 'it is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);
const path = (fallback: string) => blankIsAbsent(z.string().default(fallback)).transform((given) => resolve(given));

/** Every environment variable the backend reads, and nothing else reads the environment. */
const Environment = z.object({
  NODE_ENV: blankIsAbsent(z.enum(['development', 'production', 'test']).default('development')),
  ROLE: blankIsAbsent(z.enum(['api', 'worker', 'all']).default('all')),
  PORT: blankIsAbsent(z.coerce.number().int().min(0).max(65535).default(3000)),
  HOST: blankIsAbsent(z.string().default('127.0.0.1')),
  PUBLIC_URL: blankIsAbsent(z.url({ protocol: /^https?$/ }).optional()),
  WATCH_PORT: blankIsAbsent(z.coerce.number().int().min(0).max(65535).optional()),
  DRAIN_SECONDS: blankIsAbsent(z.coerce.number().int().min(0).max(60).default(0)),
  TRUST_PROXY: blankIsAbsent(z.coerce.number().int().min(0).max(10).default(0)),
  DATA_DIR: path('.data'),
  WEB_DIR: path('dist/frontend/browser'),
  DATABASE_URL: blankIsAbsent(z.url({ protocol: /^postgres(ql)?$/ }).optional()),
  DATABASE_POOL: blankIsAbsent(z.coerce.number().int().min(2).max(200).default(12)),
  REDIS_URL: blankIsAbsent(z.url({ protocol: /^rediss?$/ }).optional()),
  SMTP_URL: blankIsAbsent(z.url({ protocol: /^smtps?$/ }).optional()),
  MAIL_FROM: blankIsAbsent(z.string().min(3).max(254).default('Dialogwerk <post@dialogwerk.example>')),
  DKIM_DOMAIN: blankIsAbsent(z.string().optional()),
  DKIM_SELECTOR: blankIsAbsent(z.string().optional()),
  DKIM_KEY_FILE: blankIsAbsent(z.string().optional()),
  SECRET: blankIsAbsent(z.string().min(32).optional()),
  SEED: blankIsAbsent(flag.optional()),
  PREVIEW: blankIsAbsent(flag.default(true)),
  MEILI_URL: blankIsAbsent(z.url({ protocol: /^https?$/ }).optional()),
  MEILI_KEY: blankIsAbsent(z.string().optional()),
  MEILI_INDEX: blankIsAbsent(
    z
      .string()
      .regex(/^[\w-]{1,40}$/)
      .default('dialogwerk'),
  ),
  MEILI_PATIENCE: blankIsAbsent(z.coerce.number().int().min(50).max(10_000).default(300)),
  MEILI_EMBEDDER: blankIsAbsent(json(z.record(z.string(), z.unknown())).optional()),
  EMBEDDINGS_URL: blankIsAbsent(z.url({ protocol: /^https?$/ }).optional()),
  EMBEDDINGS_KEY: blankIsAbsent(z.string().optional()),
  EMBEDDINGS_MODEL: blankIsAbsent(z.string().max(200).optional()),
  EMBEDDINGS_PATIENCE: blankIsAbsent(z.coerce.number().int().min(50).max(300_000).default(30_000)),
  LOG_LEVEL: blankIsAbsent(z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info')),
  FAULTS: blankIsAbsent(z.string().optional()),
});
type Environment = z.output<typeof Environment>;

/** The names of all settings. */
export const SETTINGS: readonly string[] = Object.keys(Environment.shape);

/** What the operator has decided, checked once at start. */
export class Config {
  readonly mode: 'development' | 'production' | 'test';
  readonly role: 'api' | 'worker' | 'all';
  readonly port: number;
  readonly host: string;
  /** Port for those who watch over the site, never for the public; absent: none. */
  readonly watchPort: number | undefined;
  /** After being asked to stop the process serves on for this long, so that a proxy in front can take note. */
  readonly drainSeconds: number;
  /** Address under which people reach the site, without a slash at the end. */
  readonly publicUrl: string;
  /** Number of proxies in front whose forwarding headers are believed. */
  readonly trustProxy: number;
  readonly dataDir: string;
  readonly webDir: string;
  /** Absent: the embedded PostgreSQL in `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly databasePool: number;
  /** Absent: jobs live in PostgreSQL. */
  readonly redisUrl: string | undefined;
  /** Absent: mails go to the local mailbox. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly dkim: { readonly domain: string; readonly selector: string; readonly keyFile: string } | undefined;
  /** Absent: a random one, kept in `dataDir`. */
  readonly secret: string | undefined;
  /** Whether an empty database is filled with the example cast. */
  readonly seed: boolean;
  /** Whether "who could help" answers on drafts. */
  readonly preview: boolean;
  /** Absent: PostgreSQL searches. `index` stands in front of index names; `embedder` is off when absent. */
  readonly meilisearch:
    | {
        readonly url: string;
        readonly key: string | undefined;
        readonly index: string;
        /** Milliseconds somebody who searches waits for it. */
        readonly patience: number;
        readonly embedder: Readonly<Record<string, unknown>> | undefined;
      }
    | undefined;
  /** Absent: no second opinion is asked for, and no text leaves the platform. */
  readonly embeddings:
    | {
        /** Without a slash at the end. */
        readonly url: string;
        readonly key: string | undefined;
        readonly model: string;
        /** Milliseconds a job waits for one answer; nobody else waits. */
        readonly patience: number;
      }
    | undefined;
  readonly logLevel: Environment['LOG_LEVEL'];
  /** Names of fault points that fire; only outside production. */
  readonly faults: readonly string[];

  constructor(given: Environment) {
    const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_KEY_FILE: keyFile } = given;
    this.mode = given.NODE_ENV;
    this.role = given.ROLE;
    this.port = given.PORT;
    this.host = given.HOST;
    this.watchPort = given.WATCH_PORT;
    this.drainSeconds = given.DRAIN_SECONDS;
    this.publicUrl = (given.PUBLIC_URL ?? `http://localhost:${given.PORT}`).replace(/\/+$/, '');
    this.trustProxy = given.TRUST_PROXY;
    this.dataDir = given.DATA_DIR;
    this.webDir = given.WEB_DIR;
    this.databaseUrl = given.DATABASE_URL;
    this.databasePool = given.DATABASE_POOL;
    this.redisUrl = given.REDIS_URL;
    this.smtpUrl = given.SMTP_URL;
    this.mailFrom = given.MAIL_FROM;
    this.dkim = domain && selector && keyFile ? { domain, selector, keyFile } : undefined;
    this.secret = given.SECRET;
    this.seed = given.SEED ?? given.NODE_ENV === 'development';
    this.preview = given.PREVIEW;
    const { MEILI_URL: meili, MEILI_KEY: key, MEILI_INDEX: index, MEILI_EMBEDDER: embedder } = given;
    const patience = given.MEILI_PATIENCE;
    this.meilisearch = meili ? { url: meili, key, index, patience, embedder } : undefined;
    const { EMBEDDINGS_URL: endpoint, EMBEDDINGS_MODEL: model } = given;
    this.embeddings =
      endpoint && model
        ? {
            url: endpoint.replace(/\/+$/, ''),
            key: given.EMBEDDINGS_KEY,
            model,
            patience: given.EMBEDDINGS_PATIENCE,
          }
        : undefined;
    this.logLevel = given.LOG_LEVEL;
    this.faults = given.FAULTS?.split(',') ?? [];
  }
}

/** A start that must not happen; the message is one sentence per fault, for the operator. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}

/** Settings that contradict each other or are too weak for a public site. */
function contradictions(given: Environment): string[] {
  const faults: string[] = [];
  const dkim = [given.DKIM_DOMAIN, given.DKIM_SELECTOR, given.DKIM_KEY_FILE].filter(Boolean).length;
  if (dkim !== 0 && dkim !== 3) faults.push('DKIM needs all of DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE.');
  if (given.EMBEDDINGS_URL && !given.EMBEDDINGS_MODEL)
    faults.push('EMBEDDINGS_URL needs EMBEDDINGS_MODEL, the name of the model to ask.');
  if (given.NODE_ENV !== 'production') return faults;
  if (!given.PUBLIC_URL?.startsWith('https://')) faults.push('PUBLIC_URL must be an https address in production.');
  if (!given.SMTP_URL) faults.push('SMTP_URL is missing: production cannot deliver mail to the local mailbox.');
  if (!given.SECRET) faults.push('SECRET is missing: production needs a random text of at least 32 characters.');
  if (given.MAIL_FROM.includes('.example')) faults.push('MAIL_FROM still names the example address.');
  if (given.FAULTS) faults.push('FAULTS is for tests and must not be set in production.');
  return faults;
}

/** Reads the settings; throws `StartRefused` with one sentence per fault. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} is not usable: ${issue.message}.`);
    throw new StartRefused(faults.join('\n'));
  }
  const faults = contradictions(parsed.data);
  if (faults.length > 0) throw new StartRefused(faults.join('\n'));
  return new Config(parsed.data);
}
