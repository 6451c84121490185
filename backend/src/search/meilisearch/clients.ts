import { Meilisearch } from 'meilisearch';
import type { MeiliClients } from './indexes';

/** Milliseconds somebody who searches waits for Meilisearch; the rest of half a second is for PostgreSQL. */
const ASKING = 300;
const WRITING = 30_000;

/** One client for people who wait and one for jobs that have time. */
export function meiliClients(
  { url, key }: { readonly url: string; readonly key: string | undefined },
  { asking = ASKING, writing = WRITING } = {},
): MeiliClients {
  const client = (timeout: number) => new Meilisearch({ host: url, timeout, ...(key ? { apiKey: key } : {}) });
  return { asking: client(asking), writing: client(writing) };
}
