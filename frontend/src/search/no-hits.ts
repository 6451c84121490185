import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PAGES } from '@contract/pages';
import { words } from '@frontend/platform/words';
import { Button, Empty } from '@frontend/ui';
import { chosenIn, type SearchAddress } from './address';

/** Nothing found: what that means, and what to do next. */
@Component({
  selector: 'dw-no-hits',
  imports: [Button, Empty, RouterLink],
  template: `
    <dw-empty [heading]="heading()" [lead]="t().noneLead" />
    <ng-content />
    <ul class="rows">
      @if (instead(); as word) {
        <li>
          <p>
            <strong>{{ t().insteadAsk }}</strong>
          </p>
          <button dwButton="bare" small type="button" (click)="retry.emit(word)">{{ t().insteadTry(word) }}</button>
        </li>
      }
      @if (narrowed() && !helped()) {
        <li>
          <p>
            <strong>{{ t().fewer }}</strong><span>{{ t().fewerHow }}</span>
          </p>
          <button dwButton="bare" small type="button" (click)="widen.emit()">{{ t().clear }}</button>
        </li>
      }
      <li>
        <p>
          <strong>{{ t().shorter }}</strong><span>{{ t().shorterHow }}</span>
        </p>
      </li>
      <li>
        <p>
          <strong>{{ t().tell }}</strong><span>{{ t().tellHow }}</span>
        </p>
        <a dwButton="outline" small [routerLink]="pages.tell">{{ t().notFittingDo }}</a>
      </li>
    </ul>
  `,
  styles: `
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.5rem 2rem;
    }
    span {
      display: block;
      color: var(--dw-ink-2);
      font-size: var(--dw-text-s);
    }
  `,
})
export class NoHits {
  readonly search = input.required<SearchAddress>();
  readonly instead = input<string | null>(null);
  /** Whether fewer filters are offered one by one already. */
  readonly helped = input(false);
  /** Asks to search for another word. */
  readonly retry = output<string>();
  /** Asks to drop all narrowing. */
  readonly widen = output();

  protected readonly t = words('search');
  protected readonly pages = PAGES;
  protected readonly narrowed = computed(() => chosenIn(this.search()) > 0);
  protected readonly heading = computed(() => {
    const { q } = this.search();
    return q ? this.t().noneFor(q) : this.t().none;
  });
}
