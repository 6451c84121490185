import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GivenAnswer, Match } from '@contract';
import { pathTo } from '@contract/pages';
import { Say, words } from '@frontend/platform/words';
import { Button, Clock, Flag } from '@frontend/ui';
import { mine, theirs } from './standing';

/** Where a match stands: who has said what and when, whose turn it is, and the clock. */
@Component({
  selector: 'dw-answer-standing',
  imports: [Button, Clock, Flag, RouterLink],
  templateUrl: './answer-standing.html',
  styleUrl: './answer-standing.css',
})
export class AnswerStanding {
  readonly match = input.required<Match>();

  protected readonly say = inject(Say);
  protected readonly t = words('answers', 'deciding');
  protected readonly conversation = computed(() => {
    const id = this.match().conversationId;
    return id === null ? null : pathTo('conversation', { id });
  });
  /** The other side by name, as far as the reader may know it. */
  protected readonly other = computed(() => {
    const { side, group, challenge } = this.match();
    return { practice: group.name, science: challenge.by }[side];
  });

  protected readonly sentences = computed(() => {
    const [match, t] = [this.match(), this.t()];
    const [own, other] = [mine(match), theirs(match)];
    const [byMe, byThem] = [this.saidByMe(own), this.saidByThem(other)];
    // In the order in which it was said.
    const found = (own?.at ?? '') <= (other?.at ?? '') ? [...byMe, ...byThem] : [...byThem, ...byMe];
    if (match.state === 'talking') found.push(t.bothSaidYes);
    if (match.state === 'lapsed') found.push(t.lapsed);
    if (match.state === 'closed') found.push(t.matchClosed);
    return found;
  });

  /** The other side's own sentence, if it wrote one. */
  protected readonly quote = computed(() => theirs(this.match())?.sentence ?? null);

  protected readonly clock = computed(() => {
    const clock = this.match().clock;
    if (clock === null) return null;
    const { weekday } = this.say.words();
    const t = this.t();
    return {
      ...clock,
      dayOf: t.dayOf(clock.day, clock.of),
      due: clock.late ? t.lateSince(weekday(clock.dueOn)) : t.dueBy(weekday(clock.dueOn)),
    };
  });

  private saidByMe(answer: GivenAnswer | null): string[] {
    if (answer === null) return [];
    const [t, { day }] = [this.t(), this.say.words()];
    switch (answer.kind) {
      case 'interested':
        return [t.saidInterested(day(answer.at))];
      case 'declined':
        return [t.saidDeclined(day(answer.at)), ...this.reason(answer)];
      case 'later':
        return [t.saidLater(day(answer.at), day(answer.until ?? answer.at))];
      case 'passed_on':
        return [t.saidPassedOn(day(answer.at), answer.passedTo ?? '')];
    }
  }

  private saidByThem(answer: GivenAnswer | null): string[] {
    if (answer === null) return [];
    const [t, { day }, who] = [this.t(), this.say.words(), this.other()];
    switch (answer.kind) {
      case 'interested':
        return [t.theySaidInterested(who, day(answer.at))];
      case 'declined':
        return [t.theySaidDeclined(who, day(answer.at)), ...this.reason(answer)];
      case 'later':
        return [t.theySaidLater(who, day(answer.until ?? answer.at))];
      case 'passed_on':
        return [t.theySaidPassedOn(who, day(answer.at), answer.passedTo ?? '')];
    }
  }

  private reason(answer: GivenAnswer): string[] {
    return answer.reason === null ? [] : [this.t().reason(this.say.words().declineReason[answer.reason])];
  }
}
