import { Component, inject, input } from '@angular/core';
import type { Conversation } from '@contract';
import { Say, words } from '@frontend/platform/words';
import { Quote, SideMark } from '@frontend/ui';

/** Messages in the words of those who wrote them, oldest first. */
@Component({
  selector: 'dw-message-list',
  imports: [Quote, SideMark],
  template: `
    @if (messages().length > 0) {
      <ol class="rows">
        @for (message of messages(); track message.id) {
          <li [class.mine]="message.mine">
            <p class="who">
              <dw-side-mark
                [side]="message.side"
                [word]="message.mine ? t().you + ', ' + message.author : message.author"
              />
              <time class="small quiet" [attr.datetime]="message.at">{{ when(message.at) }}</time>
            </p>
            <dw-quote [text]="message.text" />
          </li>
        }
      </ol>
    } @else {
      <p class="quiet">{{ t().noMessages }}</p>
    }
  `,
  styles: `
    .who {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75rem;
      align-items: baseline;
      margin-bottom: 0.3rem;
    }
    dw-quote {
      max-width: 40rem;
      font-size: 1.1875rem;
    }
    @media (min-width: 48em) {
      .mine {
        padding-inline-start: 4rem;
      }
    }
  `,
})
export class MessageList {
  readonly messages = input.required<Conversation['messages']>();

  private readonly say = inject(Say);
  protected readonly t = words('conversations');

  protected when(at: string): string {
    const { day, time } = this.say.words();
    return this.t().at(day(at), time(at));
  }
}
