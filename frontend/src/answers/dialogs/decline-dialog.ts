import { Component, computed, inject, input, model, output, signal } from '@angular/core';
import { FORMS } from '@contract/forms';
import { ANSWER_LIMITS, DECLINE_CONSEQUENCES, DECLINE_REASONS, type DeclineReason } from '@domain/answers';
import type { FieldProblem } from '@frontend/platform/api';
import { Form, FormField } from '@frontend/platform/form';
import { Say, words } from '@frontend/platform/words';
import { Button, Dialog, Field, Notice, OwnWords, RadioList, type RadioOption } from '@frontend/ui';
import type { AnswerDraft } from '../answer-draft';

/** Reasons in the order in which each side is likely to need them; companies do not speak of their field of science. */
const REASONS: Readonly<Record<'practice' | 'science', readonly DeclineReason[]>> = {
  practice: [
    'benefit_unclear',
    'description_unclear',
    'not_my_method',
    'too_far',
    'no_capacity',
    'solved_otherwise',
    'conflict_of_interest',
    'other',
  ],
  science: DECLINE_REASONS,
};

interface FormValues {
  readonly reason: DeclineReason | null;
  readonly sentence: string;
}

/** Declines a match with a reason from the closed list, and says beforehand what the reason leads to. */
@Component({
  selector: 'dw-decline-dialog',
  imports: [Button, Dialog, Field, FormField, Notice, OwnWords, RadioList],
  templateUrl: './decline-dialog.html',
  styleUrl: './dialogs.css',
})
export class DeclineDialog {
  readonly open = model(false);
  readonly side = input.required<'practice' | 'science'>();
  readonly busy = input(false);
  /** The fields that were refused at the last try. */
  readonly refused = input<readonly FieldProblem[]>([]);
  readonly answered = output<AnswerDraft>();
  /** The person would rather ask than decline. */
  readonly askInstead = output();

  private readonly say = inject(Say);
  protected readonly t = words('answers', 'deciding');
  protected readonly max = ANSWER_LIMITS.sentence;
  protected readonly form = new Form(signal<FormValues>({ reason: null, sentence: '' }), {
    refused: () => this.refused(),
    rules: () => FORMS.decline,
    say: { reason: () => this.t().chooseReason },
  });
  protected readonly options = computed<RadioOption<DeclineReason>[]>(() =>
    REASONS[this.side()].map((value) => ({ value, label: this.say.words().declineReason[value] })),
  );

  /** What the chosen reason leads to, as sentences. */
  protected readonly consequences = computed(() => {
    const { reason } = this.form.value();
    if (reason === null) return [];
    const t = this.t();
    const { again, advice } = DECLINE_CONSEQUENCES[reason];
    const next = { never: t.againNever, after_change: t.againAfterChange, next_quarter: t.againNextQuarter }[again];
    if (advice === null) return [next];
    return [advice === 'say_what_is_wanted' ? t.adviceWanted : t.adviceBenefit, next];
  });

  protected send(): Promise<void> {
    return this.form.submit(null, ({ reason, sentence }) => {
      if (reason === null) return;
      const words = sentence.trim();
      this.answered.emit({ kind: 'declined', reason, ...(words ? { sentence: words } : {}) });
    });
  }
}
