import { Component, computed, inject, input, output } from '@angular/core';
import type { Match } from '@contract';
import type { AnswerKind } from '@domain/answers';
import { Say, words } from '@frontend/platform/words';
import { Button, DecisionBar, Flag, Icon } from '@frontend/ui';
import { mine, theirs } from './standing';

/** What the reader can do with a match now: answer, take an answer back, or nothing any more. */
@Component({
  selector: 'dw-answer-bar',
  imports: [Button, DecisionBar, Flag, Icon],
  templateUrl: './answer-bar.html',
  styleUrl: './answer-bar.css',
})
export class AnswerBar {
  readonly match = input.required<Match>();
  readonly mayAnswer = input.required<boolean>();
  readonly mayWithdraw = input.required<boolean>();
  readonly busy = input(false);
  readonly ask = output<AnswerKind>();
  readonly withdraw = output();

  private readonly say = inject(Say);
  protected readonly t = words('answers', 'deciding');
  protected readonly asked = computed(() => theirs(this.match())?.kind === 'interested');
  protected readonly sentence = computed(() => {
    const [match, t, { weekday, day }] = [this.match(), this.t(), this.say.words()];
    const answer = mine(match);
    if (match.yourTurn && match.clock) {
      const due = weekday(match.clock.dueOn);
      return match.clock.late ? t.lateSince(due) : t.answerBy(due);
    }
    if (answer?.kind === 'interested') return t.saidInterested(day(answer.at));
    if (answer?.kind === 'declined') return t.saidDeclined(day(answer.at));
    if (answer?.kind === 'later') return t.saidLater(day(answer.at), day(answer.until ?? answer.at));
    if (answer?.kind === 'passed_on') return t.saidPassedOn(day(answer.at), answer.passedTo ?? '');
    return match.state === 'proposed' ? t.noClockYet : '';
  });
}
