import type { Received as Got } from '@contract';
import { accountsApi } from '@contract/accounts';
import { ACCOUNT_LIMITS } from '@domain/accounts';
import { Controller } from '@nestjs/common';
import { Cookie, Me, notFound, Received, Serve } from '@backend/platform/http';
import type { Me as Sender, SessionCookie } from '@backend/platform/session';
import { ConfirmSignIn } from './confirm-sign-in';
import { People } from './people';
import { SessionView } from './session-view';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';

type Api = typeof accountsApi;

@Controller()
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly confirmation: ConfirmSignIn,
    private readonly sessions: Sessions,
    private readonly people: People,
    private readonly view: SessionView,
  ) {}

  @Serve(accountsApi, 'GET /session')
  read(@Me() me: Sender) {
    return this.view.of(me);
  }

  @Serve(accountsApi, 'POST /sign-in')
  async request(@Received() wish: Got<Api['POST /sign-in']>) {
    await this.signIn.request(wish);
    return { sent: true as const, minutes: ACCOUNT_LIMITS.tokenMinutes };
  }

  @Serve(accountsApi, 'POST /sign-in/look')
  look(@Received() { token }: Got<Api['POST /sign-in/look']>) {
    return this.confirmation.look(token);
  }

  @Serve(accountsApi, 'POST /sign-in/confirm')
  async confirm(
    @Received() { token, take }: Got<Api['POST /sign-in/confirm']>,
    @Me() me: Sender,
    @Cookie() cookie: SessionCookie,
  ) {
    const { sessionToken, goTo, taken, ...who } = await this.confirmation.confirm(token, take);
    if (me.sessionId !== null) await this.sessions.end(me.sessionId);
    cookie.set(sessionToken, ACCOUNT_LIMITS.sessionDays);
    return { session: await this.view.of(who), goTo, taken };
  }

  @Serve(accountsApi, 'POST /sign-out')
  async signOut(@Me() me: Sender, @Cookie() cookie: SessionCookie) {
    if (me.sessionId !== null) await this.sessions.end(me.sessionId);
    cookie.clear();
    return { done: true as const };
  }

  @Serve(accountsApi, 'POST /session/context')
  async switchContext(@Received() { membershipId }: Got<Api['POST /session/context']>, @Me() me: Sender) {
    const hats = me.personId === null ? [] : await this.people.membershipsOf(me.personId);
    const hat = hats.find((one) => one.membershipId === membershipId);
    if (!hat || me.sessionId === null) throw notFound();
    await this.sessions.switchTo(me.sessionId, hat.membershipId);
    return this.view.of(hat);
  }

  @Serve(accountsApi, 'POST /session/end-others')
  async endOthers(@Me() me: Sender) {
    if (me.personId !== null && me.sessionId !== null) await this.sessions.endOthers(me.personId, me.sessionId);
    return { done: true as const };
  }
}
