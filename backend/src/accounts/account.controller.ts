import type { Received as Got } from '@contract';
import { accountsApi } from '@contract/accounts';
import { pathTo } from '@contract/pages';
import { INVITED_ROLE, type FoundingKind } from '@domain/accounts';
import { Controller } from '@nestjs/common';
import { Cookie, Me, notFound, Received, Serve } from '@backend/platform/http';
import type { Me as Sender, SessionCookie } from '@backend/platform/session';
import { AccountService } from './account.service';
import { EraseAccount } from './erase-account';
import type { MemberRole } from './membership.entity';
import { Organisations } from './organisations';
import { SignIn } from './sign-in';

type Api = typeof accountsApi;
const done = { done: true as const };

@Controller()
export class AccountController {
  constructor(
    private readonly accounts: AccountService,
    private readonly erasing: EraseAccount,
    private readonly organisations: Organisations,
    private readonly signIn: SignIn,
  ) {}

  @Serve(accountsApi, 'GET /account')
  read(@Me() me: Sender) {
    return this.accounts.read(me);
  }

  @Serve(accountsApi, 'PUT /account')
  change(@Received() input: Got<Api['PUT /account']>, @Me() me: Sender) {
    return this.accounts.change(me, input);
  }

  @Serve(accountsApi, 'GET /account/export')
  export(@Me() me: Sender) {
    return this.accounts.export(me);
  }

  @Serve(accountsApi, 'POST /account/delete')
  async delete(@Received() _: Got<Api['POST /account/delete']>, @Me() me: Sender, @Cookie() cookie: SessionCookie) {
    if (me.personId === null) throw notFound();
    await this.erasing.erase(me.personId);
    cookie.clear();
    return done;
  }

  /** Scanners and mail programs follow links, so looking changes nothing. */
  @Serve(accountsApi, 'GET /unsubscribe/:token')
  unsubscribePage(@Received() { token }: Got<Api['GET /unsubscribe/:token']>) {
    return { to: `${pathTo('unsubscribe')}#${encodeURIComponent(token)}` };
  }

  @Serve(accountsApi, 'POST /unsubscribe/:token', { fromAnywhere: true })
  async unsubscribe(@Received() { token }: Got<Api['POST /unsubscribe/:token']>) {
    await this.accounts.unsubscribe(token);
    return done;
  }

  @Serve(accountsApi, 'GET /organisations/:id')
  organisation(@Received() { id }: Got<Api['GET /organisations/:id']>, @Me() me: Sender) {
    return this.organisations.read(me, id);
  }

  @Serve(accountsApi, 'PUT /organisation')
  changeOrganisation(@Received() input: Got<Api['PUT /organisation']>, @Me() me: Sender) {
    return this.organisations.change(me, input);
  }

  @Serve(accountsApi, 'POST /organisation/invitations')
  async invite(@Received() input: Got<Api['POST /organisation/invitations']>, @Me() me: Sender) {
    const organisation = me.organisationId === null ? null : await this.organisations.brief(me.organisationId);
    const role = organisation ? INVITED_ROLE[organisation.kind as FoundingKind] : undefined;
    if (!organisation || !role) throw notFound();
    const whom = { ...input, language: me.language };
    await this.signIn.invite(whom, { organisationId: organisation.id, role: role as MemberRole });
    return { sent: true as const };
  }
}
