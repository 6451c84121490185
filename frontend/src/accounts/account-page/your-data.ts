import { Component, input, output, signal } from '@angular/core';
import { words } from '@frontend/platform/words';
import { Button, Dialog, Notice, Section } from '@frontend/ui';

/** Taking everything along, and deleting the account for good. */
@Component({
  selector: 'dw-your-data',
  imports: [Button, Dialog, Notice, Section],
  template: `
    <dw-section [heading]="t().data" hanging>
      <ul class="rows">
        <li>
          <span
            ><b>{{ t().takeAll }}</b
            ><span class="small quiet">{{ t().takeAllText }}</span></span
          >
          <button
            dwButton="bare"
            type="button"
            [busy]="exporting()"
            [busyLabel]="t().downloading"
            (click)="download.emit()"
          >
            {{ t().download }}
          </button>
        </li>
        <li>
          <span
            ><b>{{ t().remove }}</b
            ><span class="small quiet">{{ t().removeText }}</span></span
          >
          <button dwButton="bare" type="button" aria-haspopup="dialog" (click)="asking.set(true)">
            {{ t().removeOpen }}
          </button>
        </li>
      </ul>
    </dw-section>
    <dw-dialog [heading]="t().removeTitle" [closeLabel]="t().close" shape="sheet" [(open)]="asking">
      <ul class="consequences">
        @for (one of t().removeConsequences; track $index) {
          <li>{{ one }}</li>
        }
      </ul>
      @if (refusal()) {
        <dw-notice kind="error">{{ refusal() }}</dw-notice>
      }
      <div class="actions">
        <button dwButton type="button" [busy]="removing()" [busyLabel]="t().removing" (click)="remove.emit()">
          {{ t().removeSend }}
        </button>
        <button dwButton="outline" type="button" (click)="asking.set(false)">{{ t().cancel }}</button>
      </div>
    </dw-dialog>
  `,
  styleUrl: './parts.css',
})
export class YourData {
  readonly exporting = input(false);
  readonly removing = input(false);
  readonly refusal = input('');
  readonly download = output();
  readonly remove = output();

  protected readonly t = words('accounts', 'account');
  protected readonly asking = signal(false);
}
