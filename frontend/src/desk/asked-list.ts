import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MatchCard } from '@contract';
import { Say, words } from '@frontend/platform/words';
import { Flag, Section } from '@frontend/ui';
import { matchFacts } from './match-facts';

/** Matches that wait for the other side; nothing to do but to know until when. */
@Component({
  selector: 'dw-asked-list',
  imports: [Flag, RouterLink, Section],
  template: `
    @if (matches().length > 0) {
      <dw-section [heading]="t().asked">
        <ul class="rows">
          @for (one of facts(); track one.match.id) {
            <li>
              <h3 [class.voice]="one.voiced" [attr.lang]="one.lang">
                <a [routerLink]="one.path">{{ one.title }}</a>
              </h3>
              <p>
                <dw-flag>{{ t().waitsFor(other(one.match)) }}</dw-flag>
                @if (one.match.clock; as clock) {
                  <span class="small quiet"
                    >{{ t().dayOf(clock.day, clock.of) }}, {{ say.words().weekday(clock.dueOn) }}</span
                  >
                }
              </p>
            </li>
          }
        </ul>
      </dw-section>
    }
  `,
  styles: `
    h3 {
      font-size: 1.3125rem;
    }
    h3 a {
      text-decoration-color: transparent;
    }
    h3 a:hover {
      text-decoration-color: currentColor;
    }
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem 0.75rem;
      align-items: center;
      margin-top: 0.4rem;
    }
  `,
})
export class AskedList {
  readonly matches = input.required<readonly MatchCard[]>();
  readonly side = input.required<'practice' | 'science'>();

  protected readonly say = inject(Say);
  protected readonly t = words('desk');
  protected readonly facts = matchFacts(this.matches);

  protected other({ challenge, group }: MatchCard): string {
    return { practice: group.name, science: challenge.by }[this.side()];
  }
}
