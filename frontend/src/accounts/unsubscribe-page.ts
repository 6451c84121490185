import { Component, computed, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PAGES } from '@contract/pages';
import { act } from '@frontend/platform/act';
import { words } from '@frontend/platform/words';
import { Button, Notice } from '@frontend/ui';
import { keyFromAddress } from '@frontend/platform/page';

/** Stops digests with one button; opening the link alone changes nothing. */
@Component({
  selector: 'dw-unsubscribe-page',
  imports: [Button, Notice, RouterLink],
  template: `
    <div class="page narrow">
      <h1>{{ t().stopTitle }}</h1>
      @if (done()) {
        <p class="lead" role="status">{{ t().stopped }}</p>
        <p>{{ t().stoppedHow }}</p>
        <p>
          <a dwButton="outline" [routerLink]="pages.account">{{ t().account }}</a>
        </p>
      } @else if (key()) {
        <p class="lead">{{ t().stopLead }}</p>
        @if (failure()) {
          <dw-notice kind="error">{{ failure() }}</dw-notice>
        }
        <p>
          <button dwButton type="button" [busy]="act.busy()" [busyLabel]="t().stopping" (click)="stop()">{{ t().stop }}</button>
        </p>
      } @else {
        <p class="lead">{{ t().noToken }}</p>
        <p>{{ t().stoppedHow }}</p>
        <p>
          <a dwButton [routerLink]="pages.account">{{ t().account }}</a>
        </p>
      }
    </div>
  `,
  styleUrl: './narrow.css',
})
export class UnsubscribePage {
  protected readonly t = words('accounts', 'signIn');
  protected readonly pages = PAGES;
  protected readonly key = keyFromAddress();
  protected readonly done = linkedSignal<string, boolean>({ source: this.key, computation: () => false });
  protected readonly act = act<'stop'>(this.key);

  protected readonly failure = computed(() => {
    const refusal = this.act.refusal();
    return refusal && `${this.t().stopFailed} ${refusal}`;
  });

  protected async stop(): Promise<void> {
    const token = this.key();
    await this.act.run(
      'stop',
      (send) => send('POST /unsubscribe/:token', { token }),
      () => this.done.set(true),
    );
  }
}
