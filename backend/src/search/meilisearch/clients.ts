import { Meilisearch } from 'meilisearch';
import type { MeiliClients } from './indexes';

/** Milliseconds a job waits for one answer; it waits for tasks besides. */
const WRITING = 30_000;

/** One client for people who wait and one for jobs that have time. */
export function meiliClients(
  { url, key }: { readonly url: string; readonly key: string | undefined },
  { asking, writing = WRITING }: { readonly asking: number; readonly writing?: number },
): MeiliClients {
  const client = (timeout: number) => new Meilisearch({ host: url, timeout, ...(key ? { apiKey: key } : {}) });
  return { asking: client(asking), writing: client(writing) };
}
