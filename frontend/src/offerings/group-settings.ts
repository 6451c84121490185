import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { Group, SentTo } from '@contract';
import { OFFERING_LIMITS } from '@domain/offerings';
import { Say, words } from '@frontend/platform/words';
import { Button, Field, Input, Notice, OwnWords, Saved, Section, Stepper } from '@frontend/ui';

/** Name, text, requests per quarter and first free day of my group. */
@Component({
  selector: 'dw-group-settings',
  imports: [Button, Field, Input, Notice, OwnWords, Saved, Section, Stepper],
  template: `
    <dw-section [heading]="t().settings" [note]="t().settingsNote" hanging>
      <form (submit)="submit($event)">
        <dw-field [label]="t().name" required [error]="tried() && !named() ? t().nameMissing : ''">
          <input dwInput maxlength="160" [value]="name()" (input)="name.set(value($event))" />
        </dw-field>
        <dw-field [label]="t().text" [help]="t().textHelp" [error]="tooLong() ? t().tooLong : ''">
          <dw-own-words [(value)]="text" [max]="limits.text" [rows]="4" [remaining]="t().remaining" />
        </dw-field>
        <div class="part">
          <p class="strong">{{ t().perQuarter }}</p>
          <p class="small quiet">{{ t().perQuarterHelp }}</p>
          <dw-stepper
            [(value)]="perQuarter"
            [max]="limits.budgetMax"
            [label]="t().perQuarter"
            [text]="t().inQuarter(perQuarter())"
            [lessLabel]="t().less"
            [moreLabel]="t().more"
            [atLeastLabel]="t().least"
            [atMostLabel]="t().most"
          />
        </div>
        <dw-field class="day" [label]="t().freeFrom" [optional]="t().optional" [help]="t().freeFromHelp">
          <input dwInput type="date" [value]="freeFrom()" (input)="freeFrom.set(value($event))" />
        </dw-field>
        @if (refusal()) {
          <dw-notice kind="error">{{ refusal() }}</dw-notice>
        }
        <p class="actions">
          <button dwButton type="submit" [busy]="busy()" [busyLabel]="t().saving">{{ t().save }}</button>
          <dw-saved [text]="savedText()" />
        </p>
      </form>
    </dw-section>
  `,
  styles: `
    form {
      max-width: 42rem;
    }
    form > * + * {
      display: block;
      margin-top: var(--dw-s5);
    }
    .actions {
      display: flex;
    }
    .day {
      max-width: 20rem;
    }
    dw-stepper {
      margin-top: var(--dw-s2);
    }
  `,
})
export class GroupSettings {
  readonly group = input.required<Group>();
  readonly busy = input(false);
  readonly refusal = input('');
  readonly savedAt = input<string | null>(null);
  readonly changed = output<SentTo<'PUT /group'>>();

  private readonly say = inject(Say);
  protected readonly t = words('offerings', 'offer');
  protected readonly limits = OFFERING_LIMITS;
  protected readonly name = linkedSignal(() => this.group().name);
  protected readonly text = linkedSignal(() => this.group().text);
  protected readonly perQuarter = linkedSignal(() => this.group().budget.perQuarter);
  protected readonly freeFrom = linkedSignal(() => this.group().freeFrom ?? '');
  protected readonly tried = signal(false);
  protected readonly named = computed(() => this.name().trim().length > 1);
  protected readonly tooLong = computed(() => [...this.text().trim()].length > OFFERING_LIMITS.text);
  protected readonly savedText = computed(() => {
    const at = this.savedAt();
    return at ? this.t().saved(this.say.words().time(at)) : '';
  });
  protected readonly value = (event: Event): string => (event.target as HTMLInputElement).value;

  protected submit(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    if (!this.named() || this.tooLong() || this.busy()) return;
    this.changed.emit({
      name: this.name().trim(),
      text: this.text().trim(),
      perQuarter: this.perQuarter(),
      freeFrom: this.freeFrom() || null,
    });
  }
}
