import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { ANSWER_LIMITS } from '@domain/answers';
import { draft, OtherDraft, text, type DraftKind } from '@frontend/platform/draft';
import { Say, words } from '@frontend/platform/words';
import { Button, Field, Notice, OwnWords, Saved } from '@frontend/ui';

const messageKind = (conversationId: string): DraftKind<string> => ({
  name: `message.${conversationId}`,
  former: `dw.kept.message.${conversationId}`,
  // Before there were versions a message was its words already.
  steps: [(found) => found],
  whole: text,
  isBlank: (message) => message.trim() === '',
});

/** Writes a message. What is not sent yet stays on this device, also over a closed window or a lost line. */
@Component({
  selector: 'dw-message-form',
  imports: [Button, Field, Notice, OtherDraft, OwnWords, Saved],
  template: `
    <dw-other-draft [draft]="kept" />
    <form (submit)="submit($event)">
      <dw-field [label]="t().write" [help]="t().writeHelp(otherName())" [error]="error()">
        <dw-own-words [(value)]="text" [max]="max" [rows]="4" [remaining]="t().remaining" />
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
  readonly send = output<string>();

  private readonly say = inject(Say);
  protected readonly t = words('conversations');
  protected readonly max = ANSWER_LIMITS.message;
  protected readonly kept = draft(() => messageKind(this.conversationId()));
  protected readonly text = this.kept.value;
  private readonly tried = signal(false);

  protected readonly error = computed(() => {
    if ([...this.text().trim()].length > this.max) return this.t().tooLong;
    return this.tried() && this.text().trim() === '' ? this.t().empty : '';
  });
  protected readonly state = computed(() => {
    const [t, { time }] = [this.t(), this.say.words()];
    const [sent, kept] = [this.sentAt(), this.kept.keptAt()];
    if (this.text() !== '') return kept ? t.keptHere(time(kept)) : '';
    return sent ? t.sent(time(sent)) : '';
  });

  constructor() {
    effect(() => {
      if (this.sentAt() === null) return;
      untracked(() => this.kept.clear(''));
      this.tried.set(false);
    });
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    if (this.error() === '' && !this.busy()) this.send.emit(this.text().trim());
  }
}
