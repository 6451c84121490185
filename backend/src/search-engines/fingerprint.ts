import { createHash } from 'node:crypto';
import type { SearchDocument } from './engine';

/** What a document says, in 32 characters: two documents with one fingerprint are the same. */
export const fingerprintOf = (document: SearchDocument): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(document).sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('hex')
    .slice(0, 32);
