import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PAGES } from '@contract/pages';
import { Api, problemFrom, type Problem } from '@frontend/platform/api';
import { Say, words } from '@frontend/platform/words';
import { Button, Notice } from '@frontend/ui';
import { keyFromAddress } from '@frontend/platform/page';
import { SIGN_IN } from './sign-in-texts';

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
          <button dwButton type="button" [busy]="busy()" [busyLabel]="t().stopping" (click)="stop()">{{ t().stop }}</button>
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
  protected readonly t = words(SIGN_IN);
  protected readonly pages = PAGES;
  protected readonly key = keyFromAddress();
  protected readonly busy = signal(false);
  protected readonly done = linkedSignal<string, boolean>({ source: this.key, computation: () => false });
  private readonly problem = linkedSignal<string, Problem | null>({ source: this.key, computation: () => null });
  private readonly say = inject(Say);
  private readonly api = inject(Api);

  protected readonly failure = computed(() => {
    const problem = this.problem();
    return problem ? `${this.t().stopFailed} ${this.say.words().problem(problem.code)}` : '';
  });

  protected async stop(): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.api.send('POST /unsubscribe/:token', { token: this.key() });
      this.done.set(true);
    } catch (error) {
      // The page says what happened; the button stays for another try.
      this.problem.set(problemFrom(error));
    } finally {
      this.busy.set(false);
    }
  }
}
