import { Component, input } from '@angular/core';
import { QUESTIONS, type Question } from '@domain/challenges';
import type { ChallengeDraft } from '@contract';
import type { Form } from '@frontend/platform/form';
import { words } from '@frontend/platform/words';
import { EveryoneView } from './everyone-view';
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
  readonly form = input.required<Form<ChallengeDraft>>();
  protected readonly t = words('challenges', 'tell');
  protected readonly questions = QUESTIONS;

  protected error(question: Question): string {
    return this.form().error(`answers.${question}`);
  }
}
