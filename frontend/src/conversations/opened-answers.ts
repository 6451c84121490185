import { Component, computed, inject, input, output } from '@angular/core';
import type { Conversation } from '@contract';
import { Say, words } from '@frontend/platform/words';
import { Button, Quote, Section } from '@frontend/ui';

type Answers = Conversation['answers'];

/** What the partner may read; and for the owner, what else she could open, in full before the button. */
@Component({
  selector: 'dw-opened-answers',
  imports: [Button, Quote, Section],
  template: `
    <dw-section [heading]="own() ? t().answers : t().answersForYou">
      @if (readable().length > 0) {
        <p class="small quiet">{{ own() ? t().answersOwn : t().answersTheirs }}</p>
        <dl>
          @for (answer of readable(); track answer.question) {
            <dt>{{ say.words().question[answer.question].ask }}</dt>
            <dd><dw-quote [text]="answer.text ?? ''" /></dd>
          }
        </dl>
      } @else {
        <p class="small quiet">{{ t().nothingReadable }}</p>
      }
      @if (releasedAt(); as at) {
        <p class="small">{{ t().released(say.words().day(at)) }}</p>
      }
      @if (releasable().length > 0) {
        <div class="release">
          <h3>{{ t().release }}</h3>
          <p class="small">{{ t().releaseText(otherName()) }}</p>
          <dl>
            @for (answer of releasable(); track answer.question) {
              <dt>{{ say.words().question[answer.question].ask }}</dt>
              <dd><dw-quote [text]="answer.text ?? ''" /></dd>
            }
          </dl>
          <p class="small">{{ t().releaseConsequence }}</p>
          <button dwButton="outline" type="button" [busy]="busy()" [busyLabel]="t().releasing" (click)="release.emit()">
            {{ t().releaseSend }}
          </button>
        </div>
      }
    </dw-section>
  `,
  styles: `
    dt {
      margin-top: var(--dw-s3);
      color: var(--dw-ink-2);
      font-size: var(--dw-text-s);
    }
    .release {
      margin-top: var(--dw-s5);
      padding: var(--dw-s4);
      border: var(--dw-rule) solid var(--dw-ink);
    }
    .release p {
      margin-top: var(--dw-s2);
    }
    button {
      margin-top: var(--dw-s4);
    }
  `,
})
export class OpenedAnswers {
  readonly answers = input.required<Answers>();
  /** Whether the problem is the reader's own. */
  readonly own = input.required<boolean>();
  readonly otherName = input.required<string>();
  /** The reader's own answers that the partner cannot read yet. */
  readonly releasable = input.required<Answers>();
  readonly releasedAt = input.required<string | null>();
  readonly busy = input(false);
  readonly release = output();

  protected readonly readable = computed(() => this.answers().filter(({ text }) => text));
  protected readonly say = inject(Say);
  protected readonly t = words('conversations');
}
