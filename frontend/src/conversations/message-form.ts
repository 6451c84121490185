import {
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
} from '@angular/core';
import { ANSWER_LIMITS } from '@domain/answers';
import { Now } from '@frontend/platform/clock';
import { Kept } from '@frontend/platform/kept';
import { Say, words } from '@frontend/platform/words';
import { Button, Field, Notice, OwnWords, Saved } from '@frontend/ui';
import { TALK } from './words';

const KEEP_AFTER = 500;

/** Writes a message. What is not sent yet stays on this device, also over a closed window or a lost line. */
@Component({
  selector: 'dw-message-form',
  imports: [Button, Field, Notice, OwnWords, Saved],
  template: `
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

  private readonly kept = inject(Kept);
  private readonly now = inject(Now);
  private readonly say = inject(Say);
  protected readonly t = words(TALK);
  protected readonly max = ANSWER_LIMITS.message;
  private readonly key = computed(() => `message.${this.conversationId()}`);
  protected readonly text = linkedSignal<string>(() => {
    const found = this.kept.read(this.key())?.value;
    return typeof found === 'string' ? found : '';
  });
  private readonly keptAt = signal<string | null>(null);
  private readonly tried = signal(false);

  protected readonly error = computed(() => {
    if ([...this.text().trim()].length > this.max) return this.t().tooLong;
    return this.tried() && this.text().trim() === '' ? this.t().empty : '';
  });
  protected readonly state = computed(() => {
    const [t, { time }] = [this.t(), this.say.words()];
    const [sent, kept] = [this.sentAt(), this.keptAt()];
    if (this.text() !== '') return kept ? t.keptHere(time(kept)) : '';
    return sent ? t.sent(time(sent)) : '';
  });

  constructor() {
    effect((onCleanup) => {
      const text = this.text();
      const timer = setTimeout(() => this.keep(text), KEEP_AFTER);
      onCleanup(() => clearTimeout(timer));
    });
    inject(DestroyRef).onDestroy(() => this.keep(this.text()));
    effect(() => {
      if (this.sentAt() === null) return;
      this.text.set('');
      this.kept.drop(untracked(this.key));
      this.tried.set(false);
    });
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    if (this.error() === '' && !this.busy()) this.send.emit(this.text().trim());
  }

  private keep(text: string): void {
    if (text.trim() === '') {
      this.kept.drop(this.key());
      this.keptAt.set(null);
      return;
    }
    const at = this.now.instant();
    this.keptAt.set(this.kept.keep(this.key(), text, at) ? at : null);
  }
}
