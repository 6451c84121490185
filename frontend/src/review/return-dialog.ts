import { Component, computed, inject, input, model, output, signal } from '@angular/core';
import { FORMS } from '@contract/forms';
import { RETURN_REASONS, RETURN_SENTENCE, type ReturnReason } from '@domain/postings';
import type { FieldProblem } from '@frontend/platform/api';
import { Form, FormField } from '@frontend/platform/form';
import { Say, words } from '@frontend/platform/words';
import { Button, Dialog, Field, OwnWords, RadioList, type RadioOption } from '@frontend/ui';

/** Why a text goes back, and a sentence that helps. */
export interface Return {
  readonly reason: ReturnReason;
  readonly sentence?: string;
}

interface FormValues {
  readonly reason: ReturnReason | null;
  readonly sentence: string;
}

/** Sends a text back with a reason from the closed list. */
@Component({
  selector: 'dw-return-dialog',
  imports: [Button, Dialog, Field, FormField, OwnWords, RadioList],
  template: `
    <dw-dialog [heading]="t().returnTitle" [closeLabel]="t().close" shape="sheet" [(open)]="open">
      <p class="small quiet">{{ t().returnLead }}</p>
      <dw-radio-list
        [legend]="t().reason"
        legendUnseen
        [options]="options()"
        [error]="form.error('reason')"
        [formField]="form.fields.reason"
      />
      <dw-field
        [label]="t().sentence"
        [optional]="t().optional"
        [help]="t().sentenceHelp"
        [error]="form.error('sentence')"
      >
        <dw-own-words [value]="form.value().sentence" (valueChange)="form.set({ sentence: $event })" [max]="max" [remaining]="t().remaining" />
      </dw-field>
      <div class="actions">
        <button dwButton type="button" [busy]="busy()" [busyLabel]="t().sending" (click)="send()">
          {{ t().sendReturn }}
        </button>
        <button dwButton="outline" type="button" (click)="open.set(false)">{{ t().cancel }}</button>
      </div>
    </dw-dialog>
  `,
  styles: `
    dw-radio-list,
    dw-field,
    .actions {
      display: block;
      margin-top: var(--dw-s4);
    }
    .actions {
      display: flex;
    }
  `,
})
export class ReturnDialog {
  readonly open = model(false);
  readonly busy = input(false);
  /** The fields that were refused at the last try. */
  readonly refused = input<readonly FieldProblem[]>([]);
  readonly given = output<Return>();

  private readonly say = inject(Say);
  protected readonly t = words('review');
  protected readonly max = RETURN_SENTENCE;
  protected readonly form = new Form(signal<FormValues>({ reason: null, sentence: '' }), {
    refused: () => this.refused(),
    rules: () => FORMS.return,
    say: { reason: () => this.t().chooseReason },
  });
  protected readonly options = computed<RadioOption<ReturnReason>[]>(() =>
    RETURN_REASONS.map((value) => ({ value, label: this.say.words().returnReason[value] })),
  );

  protected send(): Promise<void> {
    return this.form.submit(null, ({ reason, sentence }) => {
      if (reason === null) return;
      const words = sentence.trim();
      this.given.emit({ reason, ...(words ? { sentence: words } : {}) });
    });
  }
}
