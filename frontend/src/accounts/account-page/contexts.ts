import { Component, inject, input, output } from '@angular/core';
import type { Membership } from '@contract';
import { Say, words } from '@frontend/platform/words';
import { Button, Notice, Section } from '@frontend/ui';

/** The bodies a person can act for, one at a time. */
@Component({
  selector: 'dw-contexts',
  imports: [Button, Notice, Section],
  template: `
    <dw-section [heading]="t().contexts" [note]="t().contextsNote" hanging>
      <ul class="rows">
        @for (one of memberships(); track one.id) {
          <li>
            <span
              ><b>{{ one.organisationName }}</b
              ><span class="small quiet">{{ say.words().role[one.role] }}</span></span
            >
            @if (one.id === current()) {
              <span class="strong now">{{ t().now }}</span>
            } @else {
              <button
                dwButton="bare"
                small
                type="button"
                [busy]="busy()"
                [busyLabel]="t().switching"
                (click)="switchTo.emit(one.id)"
              >
                {{ t().switchTo(one.organisationName) }}
              </button>
            }
          </li>
        }
      </ul>
      @if (refusal()) {
        <dw-notice kind="error">{{ refusal() }}</dw-notice>
      }
    </dw-section>
  `,
  styleUrl: './parts.css',
})
export class Contexts {
  readonly memberships = input.required<readonly Membership[]>();
  readonly current = input.required<string | null>();
  readonly busy = input(false);
  readonly refusal = input('');
  readonly switchTo = output<string>();

  protected readonly say = inject(Say);
  protected readonly t = words('accounts', 'account');
}
