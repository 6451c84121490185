import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MatchCard } from '@contract';
import { CLOCK } from '@domain/answers';
import { Say, words } from '@frontend/platform/words';
import { Button, Clock, Flag, Section, SideMark } from '@frontend/ui';
import { answerQuery, matchFacts } from './match-facts';

/** Requests to answer, each with its clock and the four answers. */
@Component({
  selector: 'dw-waiting-list',
  imports: [Button, Clock, Flag, RouterLink, Section, SideMark],
  templateUrl: './waiting-list.html',
  styleUrl: './waiting-list.css',
})
export class WaitingList {
  readonly matches = input.required<readonly MatchCard[]>();

  protected readonly say = inject(Say);
  protected readonly t = words('desk');
  protected readonly facts = matchFacts(this.matches);
  protected readonly query = answerQuery;

  /** What happens next if nobody answers. */
  protected next(day: number): string {
    const [first, second] = CLOCK.remind;
    if (day < first) return this.t().reminders;
    return day < second ? this.t().remindersSecond : this.t().afterwards;
  }
}
