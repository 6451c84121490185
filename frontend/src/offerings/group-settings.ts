import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { Group, SentTo } from '@contract';
import { FORMS } from '@contract/forms';
import { OFFERING_LIMITS } from '@domain/offerings';
import type { FieldProblem } from '@frontend/platform/api';
import { Form, FormField } from '@frontend/platform/form';
import { Say, words } from '@frontend/platform/words';
import { Button, Field, Input, Notice, OwnWords, Saved, Section, Stepper } from '@frontend/ui';

/** Name, text, requests per quarter and first free day of my group. */
@Component({
  selector: 'dw-group-settings',
  imports: [Button, Field, FormField, Input, Notice, OwnWords, Saved, Section, Stepper],
  template: `
    <dw-section [heading]="t().settings" [note]="t().settingsNote" hanging>
      <form (submit)="submit($event)">
        <dw-field [label]="t().name" required [error]="form.error('name')">
          <input dwInput [formField]="form.fields.name" />
        </dw-field>
        <dw-field [label]="t().text" [help]="t().textHelp" [error]="form.error('text')">
          <dw-own-words [value]="value().text" (valueChange)="form.set({ text: $event })" [max]="limits.text" [rows]="4" [remaining]="t().remaining" />
        </dw-field>
        <div class="part">
          <p class="strong">{{ t().perQuarter }}</p>
          <p class="small quiet">{{ t().perQuarterHelp }}</p>
          <dw-stepper
            [value]="value().perQuarter"
            (valueChange)="form.set({ perQuarter: $event })"
            [max]="limits.budgetMax"
            [label]="t().perQuarter"
            [text]="t().inQuarter(value().perQuarter)"
            [lessLabel]="t().less"
            [moreLabel]="t().more"
            [atLeastLabel]="t().least"
            [atMostLabel]="t().most"
          />
        </div>
        <dw-field class="day" [label]="t().freeFrom" [optional]="t().optional" [help]="t().freeFromHelp">
          <input dwInput type="date" [formField]="form.fields.freeFrom" />
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
  /** The fields that were refused at the last try. */
  readonly refused = input<readonly FieldProblem[]>([]);
  readonly savedAt = input<string | null>(null);
  readonly changed = output<SentTo<'PUT /group'>>();

  private readonly say = inject(Say);
  protected readonly t = words('offerings', 'offer');
  protected readonly limits = OFFERING_LIMITS;
  protected readonly value = linkedSignal(() => {
    const { name, text, budget, freeFrom } = this.group();
    return { name, text, perQuarter: budget.perQuarter, freeFrom: freeFrom ?? '' };
  });
  protected readonly form = new Form(this.value, {
    refused: () => this.refused(),
    rules: () => FORMS.group,
    say: { name: () => this.t().nameMissing },
  });
  protected readonly savedText = computed(() => {
    const at = this.savedAt();
    return at ? this.t().saved(this.say.words().time(at)) : '';
  });

  protected submit(event: Event): Promise<void> {
    return this.form.submit(event, ({ name, text, perQuarter, freeFrom }) =>
      this.changed.emit({ name: name.trim(), text: text.trim(), perQuarter, freeFrom: freeFrom || null }),
    );
  }
}
