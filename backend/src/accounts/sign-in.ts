import type { Received } from '@contract';
import type { accountsApi } from '@contract/accounts';
import { ACCOUNT_LIMITS } from '@domain/accounts';
import type { Language } from '@contract/words';
import { Injectable } from '@nestjs/common';
import { Clock } from '@backend/platform/clock';
import { Database } from '@backend/platform/database';
import { fingerprint, Ids } from '@backend/platform/ids';
import { Outbox } from '@backend/platform/mail';
import { TextCipher } from '@backend/platform/tokens';
import { encryptSecrets } from './draft-secrets';
import type { MemberRole } from './membership.entity';
import { SignInDraft, SignInToken } from './sign-in-token.entity';
import { Tokens } from './tokens';

type Wish = Received<(typeof accountsApi)['POST /sign-in']>;

/** Writes sign-in links. Does the same work for every address, so that nobody learns who has an account. */
@Injectable()
export class SignIn {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly idSource: Ids,
    private readonly tokens: Tokens,
    private readonly outbox: Outbox,
    private readonly cipher: TextCipher,
  ) {}

  async request({ email, language, name, organisation, draft, sentAs }: Wish): Promise<void> {
    const createdAt = this.clock.now();
    const token = this.token(email, language, ACCOUNT_LIMITS.tokenMinutes);
    await this.db.transaction(async (tx) => {
      await tx.insert(SignInToken, { ...token, invitedTo: null, invitedAs: null });
      const wish = {
        name: name ?? null,
        organisation: organisation ?? null,
        draft: draft ? encryptSecrets(draft, this.cipher) : null,
        sentAs: sentAs ?? null,
      };
      await tx.save(SignInDraft, { id: token.id, email, createdAt, ...wish });
      await this.outbox.add(tx, 'sign-in', { personId: null, email, language }, { token: token.id });
    });
  }

  /** Writes a link with which a colleague joins an organisation. */
  async invite(
    { email, name, language }: { email: string; name: string; language: Language },
    { organisationId, role }: { organisationId: string; role: MemberRole },
  ): Promise<void> {
    const createdAt = this.clock.now();
    const token = this.token(email, language, ACCOUNT_LIMITS.unconfirmedDays * 24 * 60);
    await this.db.transaction(async (tx) => {
      await tx.insert(SignInToken, { ...token, invitedTo: organisationId, invitedAs: role });
      const nothing = { organisation: null, draft: null, sentAs: null };
      await tx.insert(SignInDraft, { id: token.id, email, createdAt, name, ...nothing });
      await this.outbox.add(tx, 'invitation', { personId: null, email, language }, { token: token.id });
    });
  }

  private token(email: string, language: Language, minutes: number) {
    const id = this.idSource.next();
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + minutes * 60_000);
    return { id, tokenHash: fingerprint(this.tokens.signIn(id)), email, language, createdAt, expiresAt };
  }
}
