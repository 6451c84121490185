import { Component, computed, input, model, output, signal } from '@angular/core';
import { ANSWER_LIMITS } from '@domain/answers';
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
      <dw-field [label]="t().interestSentence" [optional]="t().optional" [error]="tooLong() ? t().sentenceTooLong : ''">
        <dw-own-words [(value)]="sentence" [max]="max" [rows]="3" [remaining]="t().remaining" />
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
  readonly answered = output<AnswerDraft>();

  protected readonly t = words('answers', 'deciding');
  protected readonly max = ANSWER_LIMITS.sentence;
  protected readonly sentence = signal('');
  protected readonly tooLong = computed(() => [...this.sentence().trim()].length > this.max);
  protected readonly consequence = computed(() => {
    const { interestBoth, interestFirstPractice, interestFirstScience } = this.t();
    if (this.second()) return interestBoth;
    return this.side() === 'practice' ? interestFirstPractice : interestFirstScience;
  });

  protected send(): void {
    if (this.tooLong()) return;
    const sentence = this.sentence().trim();
    this.answered.emit({ kind: 'interested', ...(sentence ? { sentence } : {}) });
  }
}
