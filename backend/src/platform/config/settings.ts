import * as z from 'zod';
import { flag, json, milliseconds, path, site, url, whole, type Table } from './setting';

/** Every environment variable the backend reads, and nothing else reads the environment. `.env.example` is made of it. */
export const SETTINGS = {
  mode: {
    name: 'NODE_ENV',
    is: z.enum(['development', 'production', 'test']).default('development'),
    about: 'development, production or test. Production refuses weak settings and has no mailbox page.',
    shown: 'production',
    decide: true,
  },
  role: {
    name: 'ROLE',
    is: z.enum(['api', 'worker', 'all']).default('all'),
    about: 'What a process does when it is started without a command: api, worker or all. `serve -- api` says it too.',
  },
  port: {
    name: 'PORT',
    is: whole(0, 65535).default(3000),
    about: 'Where the server listens. In a container HOST is 0.0.0.0.',
  },
  host: { name: 'HOST', is: z.string().default('127.0.0.1') },
  publicUrl: {
    name: 'PUBLIC_URL',
    is: site.optional(),
    about: 'The address people use; https in production.',
    shown: 'https://dialogwerk.example',
    decide: true,
  },
  watchPort: {
    name: 'WATCH_PORT',
    is: whole(0, 65535).optional(),
    about: 'Port for those who watch over the site: /live, /ready, /metrics. Never for the public; empty: none.',
    shown: '3001',
  },
  drainSeconds: {
    name: 'DRAIN_SECONDS',
    is: whole(0, 60).default(0),
    about:
      'How many seconds a process keeps serving, no longer ready, after it was asked to stop, so that proxies take note.',
  },
  trustProxy: {
    name: 'TRUST_PROXY',
    is: whole(0, 10).default(0),
    about:
      'How many proxies stand in front whose forwarding headers are believed. Too many, and anybody may invent an address.',
  },
  dataDir: {
    name: 'DATA_DIR',
    is: path('.data'),
    about:
      'Where a process keeps what it may lose: the random secret, and the bundled PostgreSQL if there is no DATABASE_URL.',
    shown: '.data',
  },
  webDir: {
    name: 'WEB_DIR',
    is: path('dist/frontend/browser'),
    about: 'Where the built pages are.',
    shown: 'dist/frontend/browser',
  },
  databaseUrl: {
    name: 'DATABASE_URL',
    is: url(/^postgres(ql)?$/).optional(),
    about:
      'Your own PostgreSQL, 16 or newer. It is the only thing to back up. Empty: the bundled one, for one machine.',
    shown: 'postgres://dialogwerk:password@postgres:5432/dialogwerk',
    decide: true,
  },
  databasePool: {
    name: 'DATABASE_POOL',
    is: whole(2, 200).default(12),
    about: 'Connections of one process; all processes together must stay below max_connections of PostgreSQL.',
  },
  redisUrl: {
    name: 'REDIS_URL',
    is: url(/^rediss?$/).optional(),
    about:
      'Jobs and rate limits in Redis or Valkey (appendonly yes, maxmemory-policy noeviction). Empty: in PostgreSQL.',
    shown: 'redis://redis:6379',
  },
  smtpUrl: {
    name: 'SMTP_URL',
    is: url(/^smtps?$/).optional(),
    about:
      'Where mail goes out: smtp:// or smtps:// with name and password. Empty: the local mailbox, not in production.',
    shown: 'smtps://name:password@mail.dialogwerk.example',
    decide: true,
  },
  mailFrom: {
    name: 'MAIL_FROM',
    is: z.string().min(3).max(254).default('Dialogwerk <post@dialogwerk.example>'),
    about: 'From whom mail comes.',
    decide: true,
  },
  dkim: {
    of: {
      domain: {
        name: 'DKIM_DOMAIN',
        is: z.string(),
        about: 'Signs outgoing mail (DKIM); all three or none. The key file holds a private key in PEM.',
        shown: 'dialogwerk.example',
        needed: true,
      },
      selector: { name: 'DKIM_SELECTOR', is: z.string(), shown: '2026', needed: true },
      keyFile: { name: 'DKIM_KEY_FILE', is: z.string(), shown: '/run/secrets/dkim.pem', needed: true },
    },
  },
  secret: {
    name: 'SECRET',
    is: z.string().min(32).optional(),
    about:
      'Keys tokens in links and the addresses in rate limits: at least 32 random characters, the same for all processes. `openssl rand -base64 33` makes one. Changing it ends all links in mails that were sent.',
    decide: true,
  },
  seed: {
    name: 'SEED',
    is: flag.optional(),
    about: 'Whether an empty database is filled with the invented examples; on in development only.',
    shown: 'false',
  },
  preview: {
    name: 'PREVIEW',
    is: flag.default(true),
    about: 'Whether "who could help" answers while somebody is still writing.',
  },
  meilisearch: {
    of: {
      url: {
        name: 'MEILI_URL',
        is: url(/^https?$/),
        about: 'Search in Meilisearch 1.50 or newer with its key. Empty: search in PostgreSQL.',
        shown: 'http://meilisearch:7700',
        needed: true,
      },
      key: { name: 'MEILI_KEY', is: z.string().optional() },
      index: {
        name: 'MEILI_INDEX',
        is: z
          .string()
          .regex(/^[\w-]{1,40}$/)
          .default('dialogwerk'),
        about: 'Prefix of the names of its indexes, where several sites share one Meilisearch.',
      },
      patience: {
        name: 'MEILI_PATIENCE',
        is: milliseconds(10_000).default(300),
        about: 'How many milliseconds a search waits for Meilisearch before PostgreSQL answers instead.',
      },
      embedder: {
        name: 'MEILI_EMBEDDER',
        is: json(z.record(z.string(), z.unknown())).optional(),
        about: 'Settings of an embedder as JSON, for hybrid search; empty: words only.',
      },
    },
  },
  encoder: {
    of: {
      on: {
        name: 'ENCODER',
        is: flag.default(true),
        about:
          'Whether texts are compared by their meaning, with the sentence encoder that ships; off, by their words alone. No text leaves the platform.',
      },
      threads: {
        name: 'ENCODER_THREADS',
        is: whole(0, 64).default(1),
        about: 'Threads that turn new texts into vectors, with low priority; 0: the main thread does it in between.',
      },
    },
  },
  embeddings: {
    of: {
      url: {
        name: 'EMBEDDINGS_URL',
        is: site,
        about:
          'A larger model in place of the encoder: the base address of an OpenAI-compatible endpoint (asked is EMBEDDINGS_URL/embeddings), its key if it wants one, and the model. Public texts are sent there. Empty: nobody is asked.',
        shown: 'http://embeddings:8080/v1',
        needed: true,
      },
      key: { name: 'EMBEDDINGS_KEY', is: z.string().optional() },
      model: {
        name: 'EMBEDDINGS_MODEL',
        is: z.string().max(200),
        shown: 'intfloat/multilingual-e5-small',
        needed: true,
      },
      patience: {
        name: 'EMBEDDINGS_PATIENCE',
        is: milliseconds(300_000).default(30_000),
        about: 'How many milliseconds a job waits for its answer. Rounds and pages never wait for it.',
      },
    },
  },
  logLevel: {
    name: 'LOG_LEVEL',
    is: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
    about: 'silent, error, warn, info or debug.',
  },
  faults: {
    name: 'FAULTS',
    is: z
      .string()
      .optional()
      .transform((names): readonly string[] => names?.split(',') ?? []),
    about: 'Names of fault points at which a test build dies. For tests; production refuses it.',
  },
} as const satisfies Table;
