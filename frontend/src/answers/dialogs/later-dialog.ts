import { Component, computed, inject, input, linkedSignal, model, output, signal } from '@angular/core';
import { ANSWER_LIMITS, mayBeLater } from '@domain/answers';
import { addDays, addMonths, quarterOf, type Day } from '@domain/calendar';
import type { FieldProblem } from '@frontend/platform/api';
import { Now } from '@frontend/platform/clock';
import { Form, FormField } from '@frontend/platform/form';
import { Say, words } from '@frontend/platform/words';
import { Button, Dialog, Field, Input, RadioList, type RadioOption } from '@frontend/ui';
import type { AnswerDraft } from '../answer-draft';

interface FormValues {
  readonly choice: string | null;
  /** A day of the person's own. */
  readonly until: Day;
}

/** Puts a match off to a day, with three days to pick from and one of the person's own. */
@Component({
  selector: 'dw-later-dialog',
  imports: [Button, Dialog, Field, FormField, Input, RadioList],
  template: `
    <dw-dialog [heading]="t().laterTitle" [closeLabel]="t().close" shape="sheet" [(open)]="open">
      <p class="lead-in">{{ t().laterLead }}</p>
      <dw-radio-list [legend]="t().laterLegend" legendUnseen [options]="options()" [formField]="form.fields.choice" />
      @if (form.value().choice === 'own') {
        <dw-field [label]="t().day" [error]="form.error('until')">
          <input dwInput type="date" [min]="first()" [max]="last()" [value]="form.value().until" (input)="form.set({ until: value($event) })" />
        </dw-field>
      }
      <ng-content />
      <div class="actions">
        <button dwButton type="button" [busy]="busy()" [busyLabel]="t().sending" (click)="send()">
          {{ t().sendLater }}
        </button>
        <button dwButton="outline" type="button" (click)="open.set(false)">{{ t().cancel }}</button>
      </div>
    </dw-dialog>
  `,
  styleUrl: './dialogs.css',
})
export class LaterDialog {
  readonly open = model(false);
  readonly busy = input(false);
  /** The fields that were refused at the last try. */
  readonly refused = input<readonly FieldProblem[]>([]);
  readonly answered = output<AnswerDraft>();

  private readonly now = inject(Now);
  private readonly say = inject(Say);
  protected readonly t = words('answers', 'deciding');
  // Read anew each time the dialog opens: a page may stay open over midnight.
  private readonly today = linkedSignal<boolean, Day>({ source: this.open, computation: () => this.now.today() });
  protected readonly first = computed(() => addDays(this.today(), 1));
  protected readonly last = computed(() => addDays(this.today(), ANSWER_LIMITS.laterMaxDays));
  protected readonly form = new Form(signal<FormValues>({ choice: 'twoWeeks', until: '' }), {
    refused: () => this.refused(),
    judge: (written) => (mayBeLater(this.day(written), this.today()) ? [] : [{ field: 'until', code: 'not_a_day' }]),
    say: { until: () => this.t().chooseDay },
  });

  private readonly days = computed<Readonly<Record<string, Day>>>(() => ({
    twoWeeks: addDays(this.today(), 14),
    month: addMonths(this.today(), 1),
    quarter: quarterOf(this.today()).next,
  }));
  protected readonly options = computed<RadioOption[]>(() => {
    const [t, { twoWeeks = '', month = '', quarter = '' }] = [this.t(), this.days()];
    const { day } = this.say.words();
    return [
      { value: 'twoWeeks', label: t.inTwoWeeks(day(twoWeeks)) },
      { value: 'month', label: t.inAMonth(day(month)) },
      { value: 'quarter', label: t.nextQuarter(day(quarter)) },
      { value: 'own', label: t.ownDay },
    ];
  });
  protected readonly value = (event: Event): string => (event.target as HTMLInputElement).value;

  protected send(): Promise<void> {
    return this.form.submit(null, (written) => this.answered.emit({ kind: 'later', until: this.day(written) }));
  }

  private day({ choice, until }: FormValues): Day {
    return choice === 'own' ? until : (this.days()[choice ?? ''] ?? '');
  }
}
