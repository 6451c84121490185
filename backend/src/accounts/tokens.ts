import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config, secretOf } from '@backend/platform/config';

/**
 * Tokens that stand in mails and addresses. They are derived from an id and the site's secret whenever they are shown, so
 * every copy is the same and no table holds it.
 */
@Injectable()
export class Tokens {
  private readonly secret: string;

  constructor(config: Config) {
    this.secret = secretOf(config);
  }

  signIn(tokenId: string): string {
    return this.derive('sign-in', tokenId);
  }

  unsubscribe(personId: string): string {
    return this.derive('unsubscribe', personId);
  }

  feed(seed: string): string {
    return this.derive('feed', seed);
  }

  private derive(purpose: string, id: string): string {
    return createHmac('sha256', this.secret).update(`${purpose} ${id}`).digest('base64url');
  }
}
