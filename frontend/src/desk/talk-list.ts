import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ConversationCard } from '@contract';
import { PAGES, pathTo } from '@contract/pages';
import { Say, words } from '@frontend/platform/words';
import { More, Section, SideMark } from '@frontend/ui';

const SHOWN = 5;

/** The latest conversations. */
@Component({
  selector: 'dw-talk-list',
  imports: [More, RouterLink, Section, SideMark],
  template: `
    <dw-section [heading]="t().openTalks">
      @if (talks().length > 0) {
        <ul class="rows">
          @for (talk of talks().slice(0, shown); track talk.id) {
            <li>
              <p>
                @for (other of talk.others; track $index) {
                  <dw-side-mark [side]="other.side" [word]="say.words().side[other.side]" />
                }
                <span class="small quiet">{{ about(talk) }}</span>
              </p>
              <h3 class="voice">
                <a [routerLink]="pathOf(talk.id)">{{ talk.challengeTitle }}</a>
              </h3>
            </li>
          }
        </ul>
        <p class="all">
          <a dwMore [routerLink]="all">{{ t().allTalks }}</a>
        </p>
      } @else {
        <p class="quiet">{{ t().noTalks }}</p>
      }
    </dw-section>
  `,
  styles: `
    dw-side-mark {
      margin-inline-end: 0.5rem;
    }
    h3 {
      margin-top: 0.2rem;
      font-size: 1.3125rem;
    }
    h3 a {
      text-decoration-color: transparent;
    }
    h3 a:hover {
      text-decoration-color: currentColor;
    }
    .all {
      margin-top: var(--dw-s4);
    }
  `,
})
export class TalkList {
  readonly talks = input.required<readonly ConversationCard[]>();

  protected readonly say = inject(Say);
  protected readonly t = words('desk');
  protected readonly shown = SHOWN;
  protected readonly all = PAGES.conversations;
  protected readonly pathOf = (id: string): string => pathTo('conversation', { id });

  /** With whom, and how it stands. */
  protected about({ others, lastMessageAt, openedAt }: ConversationCard): string {
    const { shortDay } = this.say.words();
    const when = lastMessageAt ? this.t().lastMessage(shortDay(lastMessageAt)) : this.t().openedOn(shortDay(openedAt));
    return [...others.map(({ name }) => name), when].join(', ');
  }
}
