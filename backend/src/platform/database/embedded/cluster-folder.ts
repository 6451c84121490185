import { spawnSync, type StdioOptions } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnose } from './diagnosis';
import { openFolder } from './folder-access';
import type { RunAs } from './user';

const PASSWORD_FILE = 'password';
const READY_FILE = 'initialised';
/** What PostgreSQL keeps, below the folder. */
export const DATA = 'data';

/** The folder a cluster lives in: `data/` for PostgreSQL, the password of its only user, a mark that it is complete. */
export class ClusterFolder {
  readonly data: string;

  constructor(readonly path: string) {
    this.data = join(path, DATA);
  }

  get exists(): boolean {
    return existsSync(join(this.path, READY_FILE));
  }

  get password(): string {
    return readFileSync(join(this.path, PASSWORD_FILE), 'utf8').trim();
  }

  /** Port of the server that runs in this folder, if its lock file says so. */
  get runningPort(): number | undefined {
    const lock = join(this.data, 'postmaster.pid');
    if (!existsSync(lock)) return undefined;
    const [pid, , , port] = readFileSync(lock, 'utf8').split('\n');
    return existsSync(`/proc/${pid}`) ? Number(port) : undefined;
  }

  /** Makes the folder itself; refuses where that is impossible. */
  prepare(): void {
    try {
      mkdirSync(this.path, { recursive: true });
    } catch (error) {
      // Whether the place can be written shows only in the attempt.
      throw diagnose(this.path, `permission denied: ${String(error)}`);
    }
  }

  /** Makes a new cluster; one that was begun and not finished is thrown away first. */
  create(initdb: string, as: RunAs, environment: NodeJS.ProcessEnv): void {
    const { owner, prefix } = as;
    const passwordFile = join(this.path, PASSWORD_FILE);
    try {
      rmSync(this.data, { recursive: true, force: true });
      writeFileSync(passwordFile, randomBytes(18).toString('base64url'), { mode: 0o600 });
      if (owner) for (const path of [this.path, passwordFile]) chownSync(path, owner.uid, owner.gid);
      chmodSync(this.path, 0o700);
    } catch (error) {
      // The folder may be unwritable or the disk full, which only the attempt shows.
      throw diagnose(this.path, String(error));
    }
    const { path, handles, close } = openFolder(this.path, as);
    const args = ['-D', join(path, DATA), '-U', 'dialogwerk', `--pwfile=${join(path, PASSWORD_FILE)}`];
    const access = ['-A', 'scram-sha-256', '-E', 'UTF8'];
    const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions', '--no-sync'];
    const [command = '', ...rest] = [...prefix, initdb, ...args, ...access, ...locale];
    const stdio: StdioOptions = ['ignore', 'pipe', 'pipe', ...handles];
    const made = spawnSync(command, rest, { cwd: '/', env: environment, encoding: 'utf8', stdio });
    close();
    if (made.status !== 0) throw diagnose(this.path, `${made.stdout}\n${made.stderr}\n${made.error ?? ''}`);
    writeFileSync(join(this.path, READY_FILE), '');
  }
}
