import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { PAGES } from '@contract/pages';
import { act } from '@frontend/platform/act';
import { Api } from '@frontend/platform/api';
import { Drawers } from '@frontend/platform/draft';
import { Session } from '@frontend/platform/session';
import { words } from '@frontend/platform/words';
import { Button, Notice } from '@frontend/ui';
import { keyFromAddress } from '@frontend/platform/page';
import { isOwnAddress, WayBack } from './way-back';

/** The page a sign-in link opens: one button, so that no mail scanner uses up the link. */
@Component({
  selector: 'dw-confirm-page',
  imports: [Button, Notice, RouterLink],
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
          <p>
            <button dwButton type="button" [busy]="act.busy()" [busyLabel]="t().confirming" (click)="confirm()">
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
  protected readonly act = act<'confirm'>(this.key);
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly drawers = inject(Drawers);
  private readonly wayBack = inject(WayBack);
  private readonly router = inject(Router);

  protected readonly spent = computed(() => this.act.code() === 'sign_in.link_invalid');
  protected readonly failure = computed(() => {
    const refusal = this.act.refusal();
    return refusal && `${this.t().confirmFailed} ${refusal}`;
  });

  protected confirm(): Promise<boolean> {
    return this.act.run('confirm', async () => {
      // Without a key: the link works once anyway, and an answer given again would not bring the cookie.
      const { session, goTo } = await this.api.send('POST /sign-in/confirm', { token: this.key() });
      this.session.keep(session);
      this.drawers.dropSent();
      const remembered = this.wayBack.take();
      const wanted = remembered ?? goTo;
      await this.router.navigateByUrl(isOwnAddress(wanted) ? wanted : PAGES.desk);
    });
  }
}
