import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config, secretOf } from '@backend/platform/config';

/**
 * Tokens that stand in mails. They are derived from an id and the site's secret whenever a mail is built, so every copy
 * of a mail carries the same one and no table holds it.
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

  private derive(purpose: string, id: string): string {
    return createHmac('sha256', this.secret).update(`${purpose} ${id}`).digest('base64url');
  }
}
