import { Component, computed, effect, inject, linkedSignal, untracked, type WritableSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { AnswerOf } from '@contract';
import { PAGES } from '@contract/pages';
import { act } from '@frontend/platform/act';
import { Api } from '@frontend/platform/api';
import { DraftStorage } from '@frontend/platform/draft';
import { Session } from '@frontend/platform/session';
import { words } from '@frontend/platform/words';
import { Button, Notice, RadioList } from '@frontend/ui';
import { keyFromAddress } from '@frontend/platform/page';
import { isOwnAddress, WayBack } from './way-back';

/** The page a sign-in link opens: one button, so that no mail scanner uses up the link. */
@Component({
  selector: 'dw-confirm-page',
  imports: [Button, Notice, RadioList, RouterLink],
  template: `
    <div class="page narrow">
      <h1>{{ t().confirmTitle }}</h1>
      @if (key()) {
        <p class="lead">{{ t().confirmLead }}</p>
        @if (failure()) {
          <dw-notice kind="error">{{ failure() }}</dw-notice>
        }
        @if (spent()) {
          <p>
            <a dwButton [routerLink]="pages.signIn">{{ t().newLink }}</a>
          </p>
        } @else {
          @if (looked()?.brings; as brings) {
            <h2>{{ t().bringsTitle }}</h2>
            <p>{{ t().bringsLead }}</p>
            <ul>
              @if (brings.organisation; as organisation) {
                <li>{{ t().bringsOrganisation(organisation.name, organisation.parentName ?? '') }}</li>
              }
              @if (brings.challenge !== null) {
                <li>{{ t().bringsChallenge(brings.challenge) }}</li>
              }
              @if (brings.invitedTo) {
                <li>{{ t().bringsInvitation(brings.invitedTo) }}</li>
              }
            </ul>
            <dw-radio-list
              [legend]="t().choice"
              [options]="choices()"
              [error]="tried() && choice() === null ? t().chooseFirst : ''"
              [(value)]="choice"
            />
          }
          <p>
            <button dwButton type="button" [busy]="act.doing() === 'confirm'" [busyLabel]="t().confirming" (click)="confirm()">
              {{ t().confirm }}
            </button>
          </p>
        }
      } @else {
        <p class="lead">{{ t().noToken }}</p>
        <p>{{ t().noTokenHow }}</p>
        <p>
          <a dwButton [routerLink]="pages.signIn">{{ t().newLink }}</a>
        </p>
      }
    </div>
  `,
  styleUrl: './narrow.css',
})
export class ConfirmPage {
  protected readonly t = words('accounts', 'signIn');
  protected readonly pages = PAGES;
  protected readonly key = keyFromAddress();
  protected readonly act = act<'look' | 'confirm'>(this.key);
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly storage = inject(DraftStorage);
  private readonly wayBack = inject(WayBack);
  private readonly router = inject(Router);

  /** What this link would bring; null until it is known. */
  protected readonly looked = this.ofLink<AnswerOf<'POST /sign-in/look'>>();
  protected readonly choice = this.ofLink<'take' | 'leave'>();
  protected readonly tried = this.ofLink<true>();
  protected readonly choices = computed(() => {
    const t = this.t();
    const looked = this.looked();
    const leaving = typeof looked?.brings?.challenge === 'string' ? { help: t.leaveText } : {};
    return [
      { value: 'take' as const, label: t.take },
      { value: 'leave' as const, label: t.leave, ...(looked?.known ? leaving : { help: t.leaveNew }) },
    ];
  });
  protected readonly spent = computed(() => this.act.code() === 'sign_in.link_invalid');
  protected readonly failure = computed(() => {
    const refusal = this.act.refusal();
    return refusal && `${this.t().confirmFailed} ${refusal}`;
  });

  constructor() {
    effect(() => {
      if (this.key()) void untracked(() => this.look());
    });
  }

  private look(): Promise<boolean> {
    return this.act.run(
      'look',
      () => this.api.send('POST /sign-in/look', { token: this.key() }),
      (link) => this.looked.set(link),
    );
  }

  private ofLink<T>(): WritableSignal<T | null> {
    return linkedSignal<string, T | null>({ source: this.key, computation: () => null });
  }

  protected async confirm(): Promise<void> {
    if (!this.looked()) {
      await this.look();
      return;
    }
    this.tried.set(true);
    const choice = this.choice();
    if (this.looked()?.brings && choice === null) return;
    const take = choice === null ? {} : { take: choice === 'take' };
    await this.act.run('confirm', async () => {
      // Without a key: the link works once anyway, and an answer given again would not bring the cookie.
      const { session, goTo, taken } = await this.api.send('POST /sign-in/confirm', { token: this.key(), ...take });
      this.session.keep(session);
      if (taken !== null) this.storage.dropTaken(taken);
      const remembered = this.wayBack.take();
      const wanted = remembered ?? goTo;
      await this.router.navigateByUrl(isOwnAddress(wanted) ? wanted : PAGES.desk);
    });
  }
}
