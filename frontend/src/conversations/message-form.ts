import { Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { FORMS } from '@contract/forms';
import { ANSWER_LIMITS } from '@domain/answers';
import type { FieldProblem } from '@frontend/platform/api';
import { draft, OtherDraft, record, text, type DraftKind } from '@frontend/platform/draft';
import { Form } from '@frontend/platform/form';
import { Say, words } from '@frontend/platform/words';
import { Button, Field, Notice, OwnWords, Saved } from '@frontend/ui';

interface Message {
  readonly text: string;
}

const messageKind = (conversationId: string): DraftKind<Message> => ({
  name: `message.${conversationId}`,
  former: `dw.kept.message.${conversationId}`,
  // Before there were versions a message was nothing but its words.
  steps: [(words) => ({ text: words })],
  whole: record<Message>({ text }),
  isBlank: (message) => message.text.trim() === '',
});

/** Writes a message. What is not sent yet stays on this device, also over a closed window or a lost line. */
@Component({
  selector: 'dw-message-form',
  imports: [Button, Field, Notice, OtherDraft, OwnWords, Saved],
  template: `
    <dw-other-draft [draft]="kept" />
    <form (submit)="submit($event)">
      <dw-field [label]="t().write" [help]="t().writeHelp(otherName())" [error]="form.error('text')">
        <dw-own-words [value]="form.value().text" (valueChange)="form.set({ text: $event })" [max]="max" [rows]="4" [remaining]="t().remaining" />
      </dw-field>
      @if (refusal()) {
        <dw-notice kind="error">{{ refusal() }}</dw-notice>
      }
      <p class="actions">
        <button dwButton type="submit" [busy]="busy()" [busyLabel]="t().sending">{{ t().send }}</button>
        <dw-saved [text]="state()" />
      </p>
    </form>
  `,
  styles: `
    dw-notice,
    .actions {
      margin-top: var(--dw-s4);
    }
  `,
})
export class MessageForm {
  readonly conversationId = input.required<string>();
  readonly otherName = input.required<string>();
  readonly busy = input(false);
  /** When the last message arrived; a new one clears the form. */
  readonly sentAt = input<string | null>(null);
  readonly refusal = input('');
  /** The fields that were refused at the last try. */
  readonly refused = input<readonly FieldProblem[]>([]);
  readonly send = output<string>();

  private readonly say = inject(Say);
  protected readonly t = words('conversations');
  protected readonly max = ANSWER_LIMITS.message;
  protected readonly kept = draft(() => messageKind(this.conversationId()));
  protected readonly form = new Form(this.kept.value, {
    refused: () => this.refused(),
    rules: () => FORMS.message,
    say: { text: () => this.t().empty },
  });
  protected readonly state = computed(() => {
    const [t, { time }] = [this.t(), this.say.words()];
    const [sent, kept] = [this.sentAt(), this.kept.keptAt()];
    if (this.form.value().text !== '') return kept ? t.keptHere(time(kept)) : '';
    return sent ? t.sent(time(sent)) : '';
  });

  constructor() {
    effect(() => {
      if (this.sentAt() === null) return;
      untracked(() => {
        this.kept.startAnew();
        this.form.reset();
      });
    });
  }

  protected submit(event: Event): Promise<void> {
    return this.form.submit(event, ({ text: words }) => {
      if (!this.busy()) this.send.emit(words.trim());
    });
  }
}
