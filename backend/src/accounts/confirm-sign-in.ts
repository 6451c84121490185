import type { PendingSignIn } from '@contract/accounts';
import { pathTo } from '@contract/pages';
import type { Actor } from '@domain/accounts';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { fingerprint } from '@backend/platform/ids';
import { Problem } from '@backend/platform/http';
import { TextCipher } from '@backend/platform/tokens';
import { AccountPartRegistry } from './account-parts';
import { decryptSecrets } from './draft-secrets';
import { Founders } from './founders';
import { Organisations } from './organisations';
import { People, type Member } from './people';
import { Sessions } from './sessions';
import { SignInDraft, SignInToken } from './sign-in-token.entity';

/** What a used link leads to. */
export interface SignedIn {
  readonly sessionToken: string;
  readonly personId: string;
  readonly membershipId: string;
  readonly goTo: string;
  /** What its browser calls the text that was taken; null for none. */
  readonly taken: string | null;
}

const actorOf = ({ personId, organisationId, role }: Member): Actor => ({ personId, organisationId, role });

/** Uses a sign-in link, once: finds or makes the person, takes what was typed before if she says so, opens a session. */
@Injectable()
export class ConfirmSignIn {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly people: People,
    private readonly organisations: Organisations,
    private readonly founders: Founders,
    private readonly sessions: Sessions,
    private readonly accountParts: AccountPartRegistry,
    private readonly cipher: TextCipher,
  ) {}

  /** What the link would bring, for its owner to choose; changes nothing. */
  look(token: string): Promise<{ known: boolean; brings: PendingSignIn | null }> {
    return this.db.transaction(async (tx) => {
      const link = await this.find(tx, fingerprint(token));
      const known = (await this.people.byEmail(link.email, tx)) !== null;
      return { known, brings: await this.pendingFor(tx, link, known) };
    });
  }

  /** Signs in. What the link brings is taken or left as its owner says; `sign_in.choice_missing` when she says nothing. */
  confirm(token: string, take?: boolean): Promise<SignedIn> {
    return this.db.transaction(async (tx) => {
      const link = await this.take(tx, fingerprint(token));
      const known = await this.people.byEmail(link.email, tx);
      const brings = await this.pendingFor(tx, link, known !== null);
      if (brings && take === undefined) throw new Problem('sign_in.choice_missing');
      const wish = take ? await tx.findOneBy(SignInDraft, { id: link.id }) : null;
      const joins = take || !known;
      const personId = known?.id ?? (await this.newcomer(tx, link, wish));
      const founded = joins ? await this.enter(tx, link, wish, personId) : null;
      const hats = await this.people.membershipsOf(personId, tx);
      const hat = hats.find(({ membershipId }) => membershipId === founded) ?? hats[0];
      if (!hat) throw new Problem('sign_in.organisation_missing');
      const draftPage = wish?.draft
        ? await this.accountParts.keepDraft(tx, actorOf(hat), decryptSecrets(wish.draft, this.cipher))
        : null;
      await tx.delete(SignInDraft, { id: link.id });
      const taken = draftPage === null ? null : (wish?.sentAs ?? null);
      // Whoever had the same words sent again has a second link with them.
      if (taken !== null) await tx.delete(SignInDraft, { email: link.email, sentAs: taken });
      const sessionToken = await this.sessions.open(tx, personId, hat.membershipId);
      return { sessionToken, personId, membershipId: hat.membershipId, goTo: draftPage ?? pathTo('desk'), taken };
    });
  }

  /** The link goes in the same transaction: of two clicks at once, one finds nothing. */
  private async take(tx: Tx, tokenHash: string): Promise<SignInToken> {
    const link = await this.find(tx, tokenHash);
    await tx.delete(SignInToken, { id: link.id });
    return link;
  }

  private async find(tx: Tx, tokenHash: string): Promise<SignInToken> {
    const link = await tx.findOne(SignInToken, {
      where: { tokenHash, expiresAt: MoreThan(this.clock.now()) },
      lock: { mode: 'pessimistic_write' },
    });
    if (!link) throw new Problem('sign_in.link_invalid');
    return link;
  }

  /**
   * What was typed with this very link, by whoever it was: anybody may type any address into the form. What came with
   * another link counts for nothing. An invitation is a choice only for somebody who is here already.
   */
  private async pendingFor(tx: Tx, { id, invitedTo }: SignInToken, known: boolean): Promise<PendingSignIn | null> {
    if (invitedTo) {
      const inviting = known ? await this.organisations.brief(invitedTo, tx) : null;
      return inviting && { organisation: null, challenge: null, invitedTo: inviting.name };
    }
    const typed = await tx.findOneBy(SignInDraft, { id });
    if (!typed?.organisation && !typed?.draft) return null;
    const { organisation, draft } = typed;
    return {
      organisation: organisation && {
        kind: organisation.kind,
        name: organisation.name,
        parentName: organisation.parentName ?? null,
      },
      challenge: draft && draft.title,
      invitedTo: null,
    };
  }

  private async newcomer(tx: Tx, link: SignInToken, wish: SignInDraft | null): Promise<string> {
    if (!link.invitedTo && !wish?.organisation) throw new Problem('sign_in.organisation_missing');
    const typed = wish ?? (await tx.findOneBy(SignInDraft, { id: link.id }));
    const name = typed?.name || (link.email.split('@')[0] ?? link.email);
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
