import { pathTo } from '@contract/pages';
import type { Actor } from '@domain/accounts';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { fingerprint } from '@backend/platform/ids';
import { Problem } from '@backend/platform/http';
import { Seal } from '@backend/platform/tokens';
import { AccountPorts } from './account-ports';
import { openSecrets } from './draft-secrets';
import { Founders } from './founders';
import { People, type Member } from './people';
import { Sessions } from './sessions';
import { SignInDraft, SignInToken } from './sign-in-token.entity';

/** What a used link leads to. */
export interface SignedIn {
  readonly sessionToken: string;
  readonly personId: string;
  readonly membershipId: string;
  readonly goTo: string;
}

const actorOf = ({ personId, organisationId, role }: Member): Actor => ({ personId, organisationId, role });

/** Uses a sign-in link, once: finds or makes the person, keeps what was typed before, opens a session. */
@Injectable()
export class ConfirmSignIn {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly people: People,
    private readonly founders: Founders,
    private readonly sessions: Sessions,
    private readonly ports: AccountPorts,
    private readonly seal: Seal,
  ) {}

  confirm(token: string): Promise<SignedIn> {
    return this.db.transaction(async (tx) => {
      const link = await this.take(tx, fingerprint(token));
      const wish = await this.wishOf(tx, link);
      const personId = await this.personOf(tx, link, wish);
      const founded = await this.enter(tx, link, wish, personId);
      const hats = await this.people.membershipsOf(personId, tx);
      const hat = hats.find(({ membershipId }) => membershipId === founded) ?? hats[0];
      if (!hat) throw new Problem('sign_in.organisation_missing');
      const draftPage = wish?.draft
        ? await this.ports.keepDraft(tx, actorOf(hat), openSecrets(wish.draft, this.seal))
        : null;
      await tx.delete(SignInDraft, { email: link.email });
      const sessionToken = await this.sessions.open(tx, personId, hat.membershipId);
      return { sessionToken, personId, membershipId: hat.membershipId, goTo: draftPage ?? pathTo('desk') };
    });
  }

  /** The link goes in the same transaction: of two clicks at once, one finds nothing. */
  private async take(tx: Tx, tokenHash: string): Promise<SignInToken> {
    const link = await tx.findOne(SignInToken, {
      where: { tokenHash, expiresAt: MoreThan(this.clock.now()) },
      lock: { mode: 'pessimistic_write' },
    });
    if (!link) throw new Problem('sign_in.link_invalid');
    await tx.delete(SignInToken, { id: link.id });
    return link;
  }

  /**
   * What was typed with this link. A newcomer whose first link ran out may have typed it with an earlier one; for
   * addresses that have an account only this link counts, so that nobody else can slip them something.
   */
  private async wishOf(tx: Tx, link: SignInToken): Promise<SignInDraft | null> {
    const own = await tx.findOneBy(SignInDraft, { id: link.id });
    if (own?.organisation || own?.draft || link.invitedTo || (await this.people.byEmail(link.email, tx))) return own;
    const [earlier = null] = await tx
      .createQueryBuilder(SignInDraft, 'draft')
      .where('draft.email = :email and draft.organisation is not null', { email: link.email })
      .orderBy('draft.created_at', 'DESC')
      .limit(1)
      .getMany();
    return earlier ?? own;
  }

  private async personOf(tx: Tx, link: SignInToken, wish: SignInDraft | null): Promise<string> {
    const known = await this.people.byEmail(link.email, tx);
    if (known) return known.id;
    if (!link.invitedTo && !wish?.organisation) throw new Problem('sign_in.organisation_missing');
    const name = wish?.name || (link.email.split('@')[0] ?? link.email);
    return this.people.add(tx, { email: link.email, name, language: link.language });
  }

  /** The membership this link brings with it, or null for somebody who only signs in. */
  private async enter(
    tx: Tx,
    { invitedTo, invitedAs }: SignInToken,
    wish: SignInDraft | null,
    personId: string,
  ): Promise<string | null> {
    if (invitedTo && invitedAs) {
      return this.people.join(tx, { personId, organisationId: invitedTo, role: invitedAs });
    }
    return wish?.organisation ? this.founders.found(tx, personId, wish.organisation) : null;
  }
}
