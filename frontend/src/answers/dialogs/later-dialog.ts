import { Component, computed, inject, input, linkedSignal, model, output, signal } from '@angular/core';
import { ANSWER_LIMITS } from '@domain/answers';
import { addDays, addMonths, quarterOf, type Day } from '@domain/calendar';
import { Now } from '@frontend/platform/clock';
import { Say, words } from '@frontend/platform/words';
import { Button, Dialog, Field, Input, RadioList, type RadioOption } from '@frontend/ui';
import type { AnswerDraft } from '../answer-draft';

/** Puts a match off to a day, with three days to pick from and one of the person's own. */
@Component({
  selector: 'dw-later-dialog',
  imports: [Button, Dialog, Field, Input, RadioList],
  template: `
    <dw-dialog [heading]="t().laterTitle" [closeLabel]="t().close" shape="sheet" [(open)]="open">
      <p class="lead-in">{{ t().laterLead }}</p>
      <dw-radio-list [legend]="t().laterLegend" legendUnseen [options]="options()" [(value)]="choice" />
      @if (choice() === 'own') {
        <dw-field [label]="t().day" [error]="tried() && !possible() ? t().chooseDay : ''">
          <input dwInput type="date" [min]="first()" [max]="last()" [value]="own()" (input)="own.set(value($event))" />
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
  readonly answered = output<AnswerDraft>();

  private readonly now = inject(Now);
  private readonly say = inject(Say);
  protected readonly t = words('answers', 'deciding');
  // Read anew each time the dialog opens: a page may stay open over midnight.
  private readonly today = linkedSignal<boolean, Day>({ source: this.open, computation: () => this.now.today() });
  protected readonly first = computed(() => addDays(this.today(), 1));
  protected readonly last = computed(() => addDays(this.today(), ANSWER_LIMITS.laterMaxDays));
  protected readonly choice = signal<string | null>('twoWeeks');
  protected readonly own = signal('');
  protected readonly tried = signal(false);

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
  private readonly until = computed(() =>
    this.choice() === 'own' ? this.own() : (this.days()[this.choice() ?? ''] ?? ''),
  );
  protected readonly possible = computed(() => this.until() >= this.first() && this.until() <= this.last());

  protected readonly value = (event: Event): string => (event.target as HTMLInputElement).value;

  protected send(): void {
    this.tried.set(true);
    if (this.possible()) this.answered.emit({ kind: 'later', until: this.until() });
  }
}
