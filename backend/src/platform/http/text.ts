import type { PlainText } from '@contract';
import type * as z from 'zod';
import { fingerprint } from '@backend/platform/ids';
import type { Delivery } from './delivery';

/**
 * Sends a text with what a reader needs to ask again cheaply; express answers 304 by these headers. It may be kept, but
 * not be shown without asking: what was withdrawn is gone at once.
 */
export function asText({ value, endpoint, request, response }: Delivery<z.output<typeof PlainText>>): string {
  const { text, changedAt } = value;
  // A fetch that shows what it has also says `no-cache`; express would take that for the wish to get all of it again.
  delete request.headers['cache-control'];
  response.setHeader('Content-Type', `${endpoint.type}; charset=utf-8`);
  response.setHeader('Cache-Control', 'no-cache');
  // Weak, because the same text may travel packed or not.
  response.setHeader('ETag', `W/"${fingerprint(text).slice(0, 32)}"`);
  if (changedAt !== null) response.setHeader('Last-Modified', new Date(changedAt).toUTCString());
  return text;
}
