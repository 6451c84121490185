import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, type Config } from './config';

const fileIn = (dataDir: string): string => join(dataDir, 'address');

/** Keeps under which address this site is served, for commands that write links into mails. */
export function keepAddress({ dataDir, publicUrl }: Config): void {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(fileIn(dataDir), publicUrl);
}

/**
 * The settings of a command: like those of the site it works on. A site started with `PORT=4000` is found at that port
 * also by a command that was not told so.
 */
export function readCommandConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const config = readConfig(environment);
  const kept = fileIn(config.dataDir);
  if (environment['PUBLIC_URL'] || environment['PORT'] || config.mode === 'production' || !existsSync(kept))
    return config;
  return readConfig({ ...environment, PUBLIC_URL: readFileSync(kept, 'utf8') });
}
