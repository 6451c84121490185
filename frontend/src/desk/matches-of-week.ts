import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MatchCard } from '@contract';
import { words } from '@frontend/platform/words';
import { Button, Icon, Section, ShortReasons, SideMark } from '@frontend/ui';
import { answerQuery, matchFacts } from './match-facts';

/** At most five matches, each with a reason for and one against, and the four answers. */
@Component({
  selector: 'dw-matches-of-week',
  imports: [Button, Icon, RouterLink, Section, ShortReasons, SideMark],
  template: `
    <dw-section [heading]="heading()" [note]="matches().length > 0 ? t().neverMore : ''">
      @if (matches().length > 0) {
        <ol class="rows">
          @for (one of facts(); track one.match.id) {
            <li>
              <div>
                <p>
                  <dw-side-mark [side]="one.side" [word]="one.sideWord" />
                  <span class="small quiet">{{ one.where }}</span>
                </p>
                <h3 [class.voice]="one.voiced" [attr.lang]="one.lang">
                  <a [routerLink]="one.path">{{ one.title }}</a>
                </h3>
                @if (one.about; as about) {
                  <p class="small quiet">{{ t().about(about) }}</p>
                }
              </div>
              <dw-short-reasons
                [because]="one.because"
                [against]="one.against"
                [becauseName]="t().because"
                [againstName]="t().against"
              />
              <div class="acts" role="group" [attr.aria-label]="t().decide + ': ' + one.title">
                <a dwButton="outline" small [routerLink]="one.path" [queryParams]="query('interested')"
                  ><dw-icon name="check" />{{ t().interested }}</a
                >
                <a dwButton="bare" small [routerLink]="one.path" [queryParams]="query('declined')">{{
                  { practice: t().notForUs, science: t().notForMe }[side()]
                }}</a>
                <a dwButton="bare" small [routerLink]="one.path" [queryParams]="query('later')">{{ t().later }}</a>
                <a dwButton="bare" small [routerLink]="one.path" [queryParams]="query('passed_on')">{{ t().pass }}</a>
              </div>
            </li>
          }
        </ol>
      } @else {
        <p class="quiet">{{ { practice: t().noMatchesPractice, science: t().noMatchesScience }[side()] }}</p>
      }
    </dw-section>
  `,
  styleUrl: './matches-of-week.css',
})
export class MatchesOfWeek {
  readonly matches = input.required<readonly MatchCard[]>();
  readonly side = input.required<'practice' | 'science'>();

  protected readonly t = words('desk');
  protected readonly facts = matchFacts(this.matches);
  protected readonly query = answerQuery;
  protected readonly heading = computed(
    () => ({ practice: this.t().matches, science: this.t().matchesOfWeek(this.matches().length) })[this.side()],
  );
}
