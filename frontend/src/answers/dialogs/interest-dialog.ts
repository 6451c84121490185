import { Component, computed, input, model, output, signal } from '@angular/core';
import { FORMS } from '@contract/forms';
import { ANSWER_LIMITS } from '@domain/answers';
import type { FieldProblem } from '@frontend/platform/api';
import { Form } from '@frontend/platform/form';
import { words } from '@frontend/platform/words';
import { Button, Dialog, Field, OwnWords } from '@frontend/ui';
import type { AnswerDraft } from '../answer-draft';

/** Says yes to a match, with a sentence if the person likes, after telling what will happen. */
@Component({
  selector: 'dw-interest-dialog',
  imports: [Button, Dialog, Field, OwnWords],
  template: `
    <dw-dialog [heading]="t().interestTitle" [closeLabel]="t().close" shape="sheet" [(open)]="open">
      <p class="lead-in">{{ consequence() }}</p>
      <dw-field [label]="t().interestSentence" [optional]="t().optional" [error]="form.error('sentence')">
        <dw-own-words [value]="form.value().sentence" (valueChange)="form.set({ sentence: $event })" [max]="max" [rows]="3" [remaining]="t().remaining" />
      </dw-field>
      <ng-content />
      <div class="actions">
        <button dwButton type="button" [busy]="busy()" [busyLabel]="t().sending" (click)="send()">
          {{ second() ? t().sendAcceptance : t().sendInterest }}
        </button>
        <button dwButton="outline" type="button" (click)="open.set(false)">{{ t().cancel }}</button>
      </div>
    </dw-dialog>
  `,
  styleUrl: './dialogs.css',
})
export class InterestDialog {
  readonly open = model(false);
  readonly side = input.required<'practice' | 'science'>();
  /** Whether the other side has said yes already. */
  readonly second = input(false);
  readonly busy = input(false);
  /** The fields that were refused at the last try. */
  readonly refused = input<readonly FieldProblem[]>([]);
  readonly answered = output<AnswerDraft>();

  protected readonly t = words('answers', 'deciding');
  protected readonly max = ANSWER_LIMITS.sentence;
  protected readonly form = new Form(signal({ sentence: '' }), {
    refused: () => this.refused(),
    rules: () => FORMS.interest,
  });
  protected readonly consequence = computed(() => {
    const { interestBoth, interestFirstPractice, interestFirstScience } = this.t();
    if (this.second()) return interestBoth;
    return { practice: interestFirstPractice, science: interestFirstScience }[this.side()];
  });

  protected send(): Promise<void> {
    return this.form.submit(null, ({ sentence }) => {
      const words = sentence.trim();
      this.answered.emit({ kind: 'interested', ...(words ? { sentence: words } : {}) });
    });
  }
}
