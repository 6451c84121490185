import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ConversationCard } from '@contract';
import { PAGES, pathTo } from '@contract/pages';
import { Api } from '@frontend/platform/api';
import { Waiting } from '@frontend/platform/waiting';
import { Say, words } from '@frontend/platform/words';
import { Empty, Path, SideMark } from '@frontend/ui';
import { namesOf } from './names';

/** All conversations of my organisation, the liveliest first. */
@Component({
  selector: 'dw-conversations-page',
  imports: [Empty, Path, RouterLink, SideMark, Waiting],
  template: `
    <div class="page">
      <dw-path [label]="t().path" [steps]="[{ label: t().desk, to: desk }]" [here]="t().title" />
      @if (items(); as talks) {
        @if (talks.length > 0) {
          <div class="head">
            <h1>{{ t().title }}</h1>
            <p class="lead">{{ t().lead }}</p>
          </div>
          <ul class="rows">
            @for (talk of talks; track talk.id) {
              <li>
                <p>
                  @for (other of talk.others; track $index) {
                    <dw-side-mark [side]="other.side" [word]="say.words().side[other.side]" />
                  }
                  <span class="small quiet">{{ namesOf(talk.others) }}, {{ when(talk) }}</span>
                </p>
                <h2 class="voice">
                  <a [routerLink]="pathOf(talk.id)">{{ talk.challengeTitle }}</a>
                </h2>
              </li>
            }
          </ul>
        } @else {
          <dw-empty [level]="1" [heading]="t().noneTitle" [lead]="t().noneLead" />
        }
      } @else {
        <div class="head">
          <h1 class="unseen">{{ t().title }}</h1>
          <dw-waiting [of]="resource" />
        </div>
      }
    </div>
  `,
  styles: `
    .rows {
      padding-top: var(--dw-s4);
      border-top: var(--dw-rule-heavy) solid var(--dw-ink);
    }
    dw-side-mark {
      margin-inline-end: 0.5rem;
    }
    h2 {
      margin-top: 0.2rem;
      font-size: 1.3125rem;
    }
    h2 a {
      text-decoration-color: transparent;
    }
    h2 a:hover {
      text-decoration-color: currentColor;
    }
  `,
})
export class ConversationsPage {
  protected readonly say = inject(Say);
  protected readonly t = words('conversations');
  protected readonly desk = PAGES.desk;
  protected readonly resource = inject(Api).resource('GET /conversations', () => ({}));
  protected readonly items = computed(() => (this.resource.hasValue() ? this.resource.value().items : null));
  protected readonly namesOf = namesOf;
  protected readonly pathOf = (id: string): string => pathTo('conversation', { id });

  protected when({ lastMessageAt, openedAt }: ConversationCard): string {
    const { day } = this.say.words();
    return lastMessageAt ? this.t().lastMessage(day(lastMessageAt)) : this.t().openedOn(day(openedAt));
  }
}
