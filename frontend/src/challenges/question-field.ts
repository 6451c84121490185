import { Component, computed, inject, input } from '@angular/core';
import { CHALLENGE_LIMITS, QUESTIONS, type Lock, type Question, type SensitiveKind } from '@domain/challenges';
import { Say, words } from '@frontend/platform/words';
import { Button, Field, LOCK_EDGE, LockChoice, Notice, OwnWords } from '@frontend/ui';
import { DraftStore } from './draft-store';
import { blackOut } from './draft-text';
import { HelpStore } from './help-store';

/** One of the five questions: the answer, what might not belong into it, and who may read it. */
@Component({
  selector: 'dw-question-field',
  imports: [Button, Field, LockChoice, Notice, OwnWords],
  template: `
    <b class="number" aria-hidden="true">{{ number() }}</b>
    <div class="body">
      <dw-field [id]="'answers.' + question()" [label]="asked().ask" [help]="asked().help" [error]="error()">
        <dw-own-words
          [value]="answer().text"
          (valueChange)="store.write(question(), $event)"
          [max]="max"
          [rows]="2"
          [edge]="edge()"
          [lang]="store.draft().language"
          [remaining]="t().remaining"
        />
      </dw-field>
      @if (passage(); as found) {
        <dw-notice kind="decision">
          <strong>{{ t().soundsLike(found.text, kindOf(found.kind)) }}</strong> {{ t().blackOut }}
          <p class="actions">
            <button dwButton small type="button" (click)="hide(found.text)">{{ t().blackOutDo }}</button>
            <button dwButton="bare" small type="button" (click)="store.leaveAsIs(question(), found.text)">
              {{ t().leave }}
            </button>
          </p>
        </dw-notice>
      }
      @if (suggested()) {
        <p class="note">{{ t().lockSuggested }}</p>
      }
      <dw-lock-choice
        [legend]="t().lockLegend"
        [labels]="say.words().lock"
        [value]="answer().lock"
        (valueChange)="choose($event)"
      />
    </div>
  `,
  styleUrl: './question-field.css',
})
export class QuestionField {
  readonly question = input.required<Question>();
  readonly error = input('');

  protected readonly t = words('challenges', 'tell');
  protected readonly say = inject(Say);
  protected readonly store = inject(DraftStore);
  private readonly help = inject(HelpStore);

  protected readonly max = CHALLENGE_LIMITS.answer;
  protected readonly number = computed(() => QUESTIONS.indexOf(this.question()) + 1);
  protected readonly asked = computed(() => this.say.words().question[this.question()]);
  protected readonly answer = computed(() => this.store.draft().answers[this.question()]);
  protected readonly edge = computed(() => LOCK_EDGE[this.answer().lock]);
  protected readonly passage = computed(() => this.help.passage(this.question()));
  protected readonly suggested = computed(
    () => this.answer().lock !== 'everyone' && !this.store.isLockedByHand(this.question()),
  );

  protected kindOf(kind: SensitiveKind): string {
    return this.say.words().sensitive[kind];
  }

  protected hide(passage: string): void {
    this.store.write(this.question(), blackOut(this.answer().text, passage, this.t().blacked));
  }

  protected choose(lock: Lock): void {
    if (lock !== this.answer().lock) this.store.lock(this.question(), lock);
  }
}
