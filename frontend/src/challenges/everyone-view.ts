import { Component, computed, inject, input } from '@angular/core';
import type { Lock } from '@domain/challenges';
import { Language, Say, words } from '@frontend/platform/words';
import { Redacted } from '@frontend/ui';
import { DraftStore } from './draft-store';
import { seenBy } from './draft-text';

/** The text as somebody else would read it, closed lines black. */
@Component({
  selector: 'dw-everyone-view',
  imports: [Redacted],
  template: `
    <p class="voice" [attr.lang]="store.draft().language">
      @for (answer of answers(); track answer.question) {
        @if (answer.text === null) {
          <dw-redacted [attr.lang]="language.current()">{{
            t().closedLine(answer.number, say.words().lockOnly[answer.lock])
          }}</dw-redacted>
        } @else {
          <span>{{ answer.text }}</span>
        }
        {{ ' ' }}
      } @empty {
        <span class="note none">{{ t().everyoneEmpty }}</span>
      }
    </p>
  `,
  styles: `
    span {
      white-space: pre-line;
    }
    .none {
      font-family: var(--dw-font-ui);
    }
  `,
})
export class EveryoneView {
  readonly reader = input<Lock>('everyone');
  protected readonly t = words('challenges', 'tell');
  protected readonly say = inject(Say);
  protected readonly language = inject(Language);
  protected readonly store = inject(DraftStore);
  protected readonly answers = computed(() => seenBy(this.reader(), this.store.draft()));
}
