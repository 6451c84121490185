import { Meilisearch } from 'meilisearch';
import type { MeiliClients } from './indexes';

/** Milliseconds a job waits for one answer; it waits for tasks besides. */
const WRITING = 30_000;

/**
 * Compressed answers come in pieces, and the last piece waits for the receipt of the one before: 40 ms that a search of
 * 2 ms does not need. Between two of our own servers there is nothing to save.
 */
const AS_IT_IS = { headers: { 'accept-encoding': 'identity' } };

/** One client for people who wait and one for jobs that have time. */
export function meiliClients(
  { url, key }: { readonly url: string; readonly key: string | undefined },
  { asking, writing = WRITING }: { readonly asking: number; readonly writing?: number },
): MeiliClients {
  const client = (timeout: number) =>
    new Meilisearch({ host: url, timeout, requestInit: AS_IT_IS, ...(key ? { apiKey: key } : {}) });
  return { asking: client(asking), writing: client(writing) };
}
