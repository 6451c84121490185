import { spawnSync } from 'node:child_process';

/** How Compose is started here: as part of Docker or by itself. */
const COMPOSE = [['docker', 'compose'], ['docker-compose']];
const PROFILES = [[], ['trial'], ['backup'], ['trial', 'backup']];
/** What an operator writes into `.env`, as OPERATIONS.md shows it. */
const GIVEN = {
  SITE_ADDRESS: 'dialogwerk.example',
  POSTGRES_PASSWORD: 'only-to-look-at',
  SECRET: 'only-to-look-at-only-to-look-at-only',
  MEILI_KEY: 'only-to-look-at-only',
  SMTP_URL: 'smtp://mailpit:1025',
  MAIL_FROM: 'Dialogwerk <post@dialogwerk.example>',
};

const ask = (words, args, env = {}) =>
  spawnSync(words[0], [...words.slice(1), ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  });

/** The older Compose in Python knows another file format. */
const compose = COMPOSE.find((words) => /^v?[2-9]/.test(ask(words, ['version', '--short']).stdout ?? ''));

const config = (profiles, env) =>
  ask(
    compose,
    ['-f', 'infra/compose.yml', ...profiles.flatMap((name) => ['--profile', name]), 'config', '--quiet'],
    env,
  );

export const whyNoEngine = compose ? null : 'neither "docker compose" nor "docker-compose" of version 2 is installed';

/** Read by Compose itself, which needs no engine for it. */
export const engineCases = {
  'compose: Compose itself accepts it with every profile': () =>
    PROFILES.flatMap((profiles) => {
      const { status, stderr } = config(profiles, GIVEN);
      return status === 0 && stderr === '' ? [] : [`${profiles.join(' and ') || 'no profile'}: ${stderr.trim()}`];
    }),
  'compose: Compose refuses to start without any of the settings an operator must give': () =>
    Object.keys(GIVEN).filter((name) => config([], { ...GIVEN, [name]: '' }).status === 0),
};
