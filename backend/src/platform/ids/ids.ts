import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** The only source of ids and secrets in the backend. */
export abstract class Ids {
  /** A new uuid that tells nothing about when it was made. */
  abstract next(): string;
  /** A new secret of 256 bits, base64url. */
  abstract secret(): string;
}

export class RandomIds extends Ids {
  next(): string {
    return randomUUID();
  }

  secret(): string {
    return randomBytes(32).toString('base64url');
  }
}

/** Counts up: the same calls give the same ids. For tests only. */
export class SequentialIds extends Ids {
  private count = 0;

  next(): string {
    this.count += 1;
    return `00000000-0000-4000-8000-${this.count.toString(16).padStart(12, '0')}`;
  }

  secret(): string {
    this.count += 1;
    return createHash('sha256').update(`secret ${this.count}`).digest('base64url');
  }
}

/** What is kept of a secret: its SHA-256, hex. */
export const fingerprint = (secret: string): string => createHash('sha256').update(secret).digest('hex');
