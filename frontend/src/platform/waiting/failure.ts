import { Component, computed, inject, input, output } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { PAGES } from '@contract/pages';
import { OFFLINE, type Problem } from '@frontend/platform/api';
import { Say, words } from '@frontend/platform/words';
import { Button, Notice } from '@frontend/ui';

/** What went wrong, what is kept, what to do. Takes a problem; `again` fires when the person wants another try. */
@Component({
  selector: 'dw-failure',
  imports: [Button, Notice, RouterLink],
  template: `
    <dw-notice kind="error">
      @if (heading() === 1) {
        <h1>{{ title() }}</h1>
      } @else {
        <h2>{{ title() }}</h2>
      }
      <p>{{ text() }}</p>
      <p class="actions">
        @switch (kind()) {
          @case ('missing') {
            <a dwButton="outline" [routerLink]="pages.find">{{ t().find }}</a>
          }
          @case ('stranger') {
            <a dwButton [routerLink]="pages.signIn" [queryParams]="{ weiter: here }">{{ t().signIn }}</a>
          }
          @default {
            <button dwButton type="button" (click)="again.emit()">{{ t().again }}</button>
          }
        }
      </p>
      @if (problem().reference; as reference) {
        <p class="note">{{ t().reference(reference) }}</p>
      }
    </dw-notice>
  `,
  styles: `
    p,
    .actions {
      margin-top: var(--dw-s3);
    }
  `,
})
export class Failure {
  readonly problem = input.required<Problem>();
  readonly heading = input<1 | 2>(2);
  readonly again = output();

  protected readonly pages = PAGES;
  protected readonly here = inject(Router).url;
  protected readonly t = words('basics', 'waiting');
  private readonly say = inject(Say);

  protected readonly kind = computed(() => {
    const { code } = this.problem();
    if (code === OFFLINE) return 'offline';
    if (code === 'not_found') return 'missing';
    return code === 'session.required' ? 'stranger' : 'other';
  });

  protected readonly title = computed(() => {
    const { offlineTitle, notFoundTitle, signInTitle, failedTitle } = this.t();
    return { offline: offlineTitle, missing: notFoundTitle, stranger: signInTitle, other: failedTitle }[this.kind()];
  });

  protected readonly text = computed(() => {
    const { offlineText, notFoundText, signInText } = this.t();
    const other = this.say.words().problem(this.problem().code);
    return { offline: offlineText, missing: notFoundText, stranger: signInText, other }[this.kind()];
  });
}
