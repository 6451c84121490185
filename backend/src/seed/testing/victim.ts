import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

const ROOT = join(__dirname, '../../../..');
const BUILT = join('dist', `killing-${process.pid}`);

/** How a process ended. */
export interface Ended {
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
  readonly said: string;
}

/** A process that is running. */
export interface Started {
  readonly ended: Promise<Ended>;
  stop(): void;
}

/** The backend as a process of its own that a test may kill. Compiled from the sources as they are. */
export class Victim {
  private readonly dataDir = mkdtempSync(join(tmpdir(), 'killing-'));

  constructor() {
    const swc = join(ROOT, 'node_modules', '.bin', 'swc');
    const words = [
      'backend/src',
      'libs',
      '-d',
      BUILT,
      '--config-file',
      '.swcrc',
      '--ignore',
      '**/*.spec.ts',
      '--copy-files',
      '--quiet',
    ];
    execFileSync(swc, words, { cwd: ROOT, stdio: 'inherit' });
    cpSync(join(ROOT, 'backend/assets'), join(ROOT, BUILT, 'backend/assets'), { recursive: true });
  }

  /** Runs one command on a database; `faults` are the points at which it kills itself (SIGKILL). */
  run(databaseUrl: string, words: readonly string[], faults = ''): Promise<Ended> {
    return this.start(databaseUrl, words, { FAULTS: faults }).ended;
  }

  /** Starts a process that goes on until it is stopped or kills itself. */
  start(databaseUrl: string, words: readonly string[], settings: Readonly<Record<string, string>> = {}): Started {
    let stop = (): void => undefined;
    const ended = new Promise<Ended>((resolve, reject) => {
      const child = spawn(process.execPath, [join(ROOT, BUILT, 'backend/src/main.js'), ...words], {
        cwd: ROOT,
        env: {
          PATH: process.env['PATH'],
          NODE_ENV: 'test',
          DATABASE_URL: databaseUrl,
          DATA_DIR: this.dataDir,
          SECRET: 'only-for-tests-'.repeat(3),
          LOG_LEVEL: 'error',
          // Processes start often here; what one has compiled the next one need not.
          NODE_COMPILE_CACHE: join(this.dataDir, 'compiled'),
          ...settings,
        },
      });
      stop = () => void child.kill('SIGTERM');
      let said = '';
      child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
      child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
      child.once('error', reject);
      child.once('close', (code, signal) => resolve({ code, signal, said }));
    });
    return { ended, stop };
  }

  remove(): void {
    rmSync(join(ROOT, BUILT), { recursive: true, force: true });
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

const named = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

/** Copies a database nobody is connected to. */
export async function copyDatabase(url: string, name: string): Promise<string> {
  const client = new Client({ connectionString: named(url, 'postgres') });
  await client.connect();
  try {
    await client.query(`create database ${name} template ${new URL(url).pathname.slice(1)}`);
  } finally {
    await client.end();
  }
  return named(url, name);
}

/** Asks a database one question. */
export async function askDatabase<Row>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}
