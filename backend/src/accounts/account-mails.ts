import { addressIn } from '@contract/page-at';
import { pathTo } from '@contract/pages';
import type { Language } from '@contract/words';
import { mayEver } from '@domain/policy';
import { Injectable } from '@nestjs/common';
import { Config } from '@backend/platform/config';
import { Database } from '@backend/platform/database';
import { Mail, type Composition, type MailIds, type Recipient } from '@backend/platform/mail';
import { invitationMail } from './invitation.mail';
import { Organisations } from './organisations';
import { People } from './people';
import { SignInDraft, SignInToken } from './sign-in-token.entity';
import { signInMail, type SignInData } from './sign-in.mail';
import { Tokens } from './tokens';

/** Builds the mails of this room when they are about to be sent. */
@Injectable()
export class AccountMails {
  constructor(
    private readonly db: Database,
    private readonly config: Config,
    private readonly people: People,
    private readonly organisations: Organisations,
    private readonly tokens: Tokens,
  ) {}

  private link(tokenId: string, language: Language): string {
    return `${this.config.publicUrl}${addressIn(language, pathTo('signInConfirm'))}#${this.tokens.signIn(tokenId)}`;
  }

  @Mail('sign-in', signInMail)
  async signIn({ token }: MailIds<'sign-in'>, { language, now }: Recipient): Composition<SignInData> {
    const found = await this.db.of(SignInToken).findOneBy({ id: token });
    if (!found || found.expiresAt <= now) return { skip: 'gone' };
    const typed = await this.db.of(SignInDraft).findOneBy({ id: token });
    const brings = Boolean(typed?.organisation ?? typed?.draft);
    const known = typed?.organisation ?? (await this.people.byEmail(found.email));
    const start = this.config.publicUrl + addressIn(language, pathTo('signIn'));
    return { data: { link: known ? this.link(token, language) : null, start, brings } };
  }

  @Mail('invitation', invitationMail)
  async invitation(
    { token }: MailIds<'invitation'>,
    { language, now }: Recipient,
  ): Composition<{ link: string; organisation: string | null }> {
    const found = await this.db.of(SignInToken).findOneBy({ id: token });
    if (!found?.invitedTo || !found.invitedAs || found.expiresAt <= now) return { skip: 'gone' };
    const organisation = await this.organisations.brief(found.invitedTo);
    if (!organisation) return { skip: 'gone' };
    const named = mayEver({ role: found.invitedAs }, 'mail.content');
    return { data: { link: this.link(token, language), organisation: named ? organisation.name : null } };
  }
}
