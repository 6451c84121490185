import { Component, computed, inject, input, output } from '@angular/core';
import type { Account } from '@contract';
import { Say, words } from '@frontend/platform/words';
import { Button, Notice, Saved, Section } from '@frontend/ui';

/** How I sign in, and where I am signed in. */
@Component({
  selector: 'dw-sessions',
  imports: [Button, Notice, Saved, Section],
  template: `
    <dw-section [heading]="t().signIn" hanging>
      <ul class="rows">
        <li>
          <span
            ><b>{{ t().mailLink }}</b
            ><span class="small quiet">{{ email() }}. {{ t().noPassword }}</span></span
          >
        </li>
        @for (session of sessions(); track session.id) {
          <li>
            <span
              ><b>{{ session.current ? t().thisSession : t().otherSession }}</b
              ><span class="small quiet">{{ when(session.since) }}</span></span
            >
          </li>
        }
      </ul>
      <p class="note">{{ t().sessionsNote }}</p>
      @if (refusal()) {
        <dw-notice kind="error">{{ refusal() }}</dw-notice>
      }
      @if (others() > 0 || ended()) {
        <p class="actions">
          @if (others() > 0) {
            <button
              dwButton="outline"
              small
              type="button"
              [busy]="busy()"
              [busyLabel]="t().endingOthers"
              (click)="endOthers.emit()"
            >
              {{ t().endOthers }}
            </button>
          }
          <dw-saved [text]="ended() ? t().ended : ''" />
        </p>
      }
    </dw-section>
  `,
  styleUrl: './parts.css',
})
export class Sessions {
  readonly email = input.required<string>();
  readonly sessions = input.required<Account['sessions']>();
  readonly busy = input(false);
  readonly ended = input(false);
  readonly refusal = input('');
  readonly endOthers = output();

  private readonly say = inject(Say);
  protected readonly t = words('accounts', 'account');
  protected readonly others = computed(() => this.sessions().filter(({ current }) => !current).length);

  protected when(since: string): string {
    const { day, time } = this.say.words();
    return this.t().since(day(since), time(since));
  }
}
