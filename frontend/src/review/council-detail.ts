import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { Say, words } from '@frontend/platform/words';
import { Button, Checkbox, SideMark } from '@frontend/ui';
import type { CouncilItem } from './queue';

/** One council to check: how to do it, and the confirmation that it was done without the employer. */
@Component({
  selector: 'dw-council-detail',
  imports: [Button, Checkbox, SideMark],
  template: `
    <dw-side-mark side="staff" [word]="say.words().side.staff" />
    <h2>{{ item().title }}</h2>
    <p>{{ claim() }}</p>
    <p class="quiet">{{ t().asks(item().person, say.words().day(item().since)) }}</p>
    <h3>{{ t().how }}</h3>
    <ol class="steps">
      @for (step of t().howSteps; track $index) {
        <li>{{ step }}</li>
      }
    </ol>
    <dw-checkbox [label]="t().checked" [checked]="checked()" (checkedChange)="checked.set($event)" />
    @if (tried() && !checked()) {
      <p class="error">{{ t().checkFirst }}</p>
    }
    <div class="actions">
      <button dwButton small type="button" [busy]="busy()" [busyLabel]="t().verifying" (click)="confirm()">
        {{ t().verify }}
      </button>
    </div>
  `,
  styleUrl: './detail.css',
})
export class CouncilDetail {
  readonly item = input.required<CouncilItem>();
  readonly busy = input(false);
  readonly verify = output();

  protected readonly say = inject(Say);
  protected readonly t = words('review');
  /** A tick is about one council by one name, and is never carried over to another. */
  protected readonly checked = linkedSignal({
    source: computed(() => `${this.item().id} ${this.item().version}`),
    computation: () => false,
  });
  protected readonly tried = signal(false);
  protected readonly claim = computed(() => {
    const { companyName } = this.item();
    return companyName ? this.t().councilOf(companyName) : this.t().councilAlone;
  });

  protected confirm(): void {
    this.tried.set(true);
    if (this.checked()) this.verify.emit();
  }
}
