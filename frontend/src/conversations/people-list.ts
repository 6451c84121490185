import { Component, inject, input } from '@angular/core';
import type { Conversation } from '@contract';
import { Say, words } from '@frontend/platform/words';
import { Section, SideMark } from '@frontend/ui';

/** Names, addresses and numbers of everybody who takes part; shown only since all said yes. */
@Component({
  selector: 'dw-people-list',
  imports: [Section, SideMark],
  template: `
    <dw-section [heading]="t().people">
      <ul class="rows">
        @for (one of people(); track one.email) {
          <li>
            <dw-side-mark [side]="one.side" [word]="say.words().side[one.side]" />
            <p class="strong">{{ one.name }}</p>
            <p class="small quiet">{{ one.organisation }}</p>
            <p>
              <a [href]="'mailto:' + one.email">{{ one.email }}</a>
            </p>
            @if (one.phone) {
              <p>
                <a [href]="'tel:' + dialled(one.phone)">{{ one.phone }}</a>
              </p>
            } @else {
              <p class="small quiet">{{ t().noPhone }}</p>
            }
          </li>
        }
      </ul>
    </dw-section>
  `,
  styles: `
    a {
      display: inline-block;
      padding-block: 0.15rem;
      overflow-wrap: anywhere;
    }
  `,
})
export class PeopleList {
  readonly people = input.required<Conversation['people']>();

  protected readonly say = inject(Say);
  protected readonly t = words('conversations');
  protected readonly dialled = (phone: string): string => phone.replace(/[^\d+]/g, '');
}
