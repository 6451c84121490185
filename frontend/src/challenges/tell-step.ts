import { Component, inject, input } from '@angular/core';
import { QUESTIONS } from '@domain/challenges';
import type { Shortcoming } from '@domain/postings';
import { Say, words } from '@frontend/platform/words';
import { EveryoneView } from './everyone-view';
import { errorFor } from './errors';
import { QuestionField } from './question-field';

/** The five questions, and below them what everyone would see. */
@Component({
  selector: 'dw-tell-step',
  imports: [EveryoneView, QuestionField],
  template: `
    @for (question of questions; track question) {
      <dw-question-field [question]="question" [error]="error(question)" />
    }
    <section class="seen" aria-labelledby="seen-heading">
      <div>
        <h2 id="seen-heading">{{ t().everyoneTitle }}</h2>
        <p class="note">{{ t().everyoneNote }}</p>
      </div>
      <dw-everyone-view />
    </section>
  `,
  styles: `
    :host {
      display: block;
      border-top: var(--dw-rule-heavy) solid var(--dw-ink);
    }
    dw-question-field:first-of-type {
      border-top: 0;
    }
    .seen {
      border: var(--dw-rule) solid var(--dw-ink);
      padding: 1.25rem;
    }
    .seen div {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 1rem;
      margin-bottom: 0.6rem;
    }
  `,
})
export class TellStep {
  /** What is wrong, once the person has tried to go on. */
  readonly wrong = input<readonly Shortcoming[]>([]);
  protected readonly t = words('challenges', 'tell');
  protected readonly questions = QUESTIONS;
  private readonly say = inject(Say);

  protected error(question: string): string {
    return errorFor(this.wrong(), `answers.${question}`, this.say.words());
  }
}
