import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { SentTo } from '@contract';
import { PAGES } from '@contract/pages';
import { act, type Send } from '@frontend/platform/act';
import { Api } from '@frontend/platform/api';
import { fileSaver } from '@frontend/platform/browser';
import { Now } from '@frontend/platform/clock';
import { Session } from '@frontend/platform/session';
import { Waiting } from '@frontend/platform/waiting';
import { Language, Say, words } from '@frontend/platform/words';
import { Notice } from '@frontend/ui';
import { AboutYou } from './about-you';
import { Contexts } from './contexts';
import { OrganisationPart } from './organisation-part';
import { SavedSearches } from './saved-searches';
import { Sessions } from './sessions';
import { YourData } from './your-data';

/** What is being done; the part concerned shows it. */
export type AccountAction = 'sessions' | 'you' | 'context' | 'organisation' | 'invitation' | 'export' | 'delete';

/** My account: signing in, what is sent to me, who I act for, my organisation, my data. */
@Component({
  selector: 'dw-account-page',
  imports: [AboutYou, Contexts, Notice, OrganisationPart, SavedSearches, Sessions, Waiting, YourData],
  templateUrl: './account-page.html',
  styleUrl: './account-page.css',
})
export class AccountPage {
  private readonly api = inject(Api);
  private readonly saveAsFile = fileSaver();
  private readonly language = inject(Language);
  private readonly now = inject(Now);
  private readonly router = inject(Router);
  private readonly say = inject(Say);
  protected readonly session = inject(Session);
  protected readonly t = words('accounts', 'account');

  protected readonly resource = this.api.resource('GET /account', () => ({}));
  protected readonly account = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly mayManage = computed(() => this.session.may('organisation.manage', { relations: ['own'] }));
  protected readonly mayInvite = computed(() => this.session.may('organisation.invite', { relations: ['own'] }));

  protected readonly act = act<AccountAction>();
  /** What was last done, and when (ISO 8601). */
  protected readonly done = signal<{ readonly what: AccountAction; readonly at: string } | null>(null);
  protected readonly invited = signal('');

  protected savedAt(what: AccountAction): string {
    const done = this.done();
    return done?.what === what ? this.t().saved(this.say.words().time(done.at)) : '';
  }

  protected endOthers(): Promise<void> {
    return this.attempt('sessions', async (send) => {
      await send('POST /session/end-others');
      this.resource.reload();
    });
  }

  protected changeYou(change: SentTo<'PUT /account'>): Promise<void> {
    return this.attempt('you', async (send) => {
      this.resource.set(await send('PUT /account', change));
      await this.language.choose(change.language);
      await this.session.reload();
    });
  }

  protected switchTo(membershipId: string): Promise<void> {
    return this.attempt('context', async () => {
      await this.session.switchTo(membershipId);
      this.resource.reload();
    });
  }

  protected changeOrganisation(change: SentTo<'PUT /organisation'>): Promise<void> {
    return this.attempt('organisation', async (send) => {
      const organisation = await send('PUT /organisation', change);
      this.resource.update((held) => (held ? { ...held, organisation } : held));
      await this.session.reload();
    });
  }

  /** Shows what somebody else has written meanwhile. */
  protected reload(): void {
    this.act.forget();
    this.resource.reload();
  }

  protected invite(given: SentTo<'POST /organisation/invitations'>): Promise<void> {
    this.invited.set('');
    return this.attempt('invitation', async (send) => {
      await send('POST /organisation/invitations', given);
      this.invited.set(given.name);
    });
  }

  protected export(): Promise<void> {
    return this.attempt('export', async () => {
      const everything = await this.api.get('GET /account/export');
      this.saveAsFile(this.t().fileName, JSON.stringify(everything, null, 2), 'application/json');
    });
  }

  protected remove(): Promise<void> {
    return this.attempt('delete', async (send) => {
      await send('POST /account/delete', { confirm: true });
      await this.session.reload();
      await this.router.navigateByUrl(PAGES.start);
    });
  }

  private async attempt(what: AccountAction, change: (send: Send) => Promise<void>): Promise<void> {
    if (await this.act.run(what, change)) this.done.set({ what, at: this.now.instant() });
  }
}
