import { Component, computed, input, output } from '@angular/core';
import type { SearchAnswer } from '@contract';
import { words } from '@frontend/platform/words';
import { Button } from '@frontend/ui';

type Filter = SearchAnswer['without'][number]['filter'];

/** With little or nothing found: other words, larger radii, fewer filters, each with what it would find. */
@Component({
  selector: 'dw-few-hits',
  imports: [Button],
  template: `
    @if (answer().similar.length) {
      <div>
        <p id="similar">{{ t().similar }}</p>
        <ul aria-labelledby="similar">
          @for (word of answer().similar; track word) {
            <li>
              <button dwButton="outline" small type="button" (click)="retry.emit(word)">{{ word }}</button>
            </li>
          }
        </ul>
      </div>
    }
    @if (nearby().length) {
      <div>
        <p id="wider">{{ t().wider }}</p>
        <ul aria-labelledby="wider">
          @for (one of nearby(); track one.km) {
            <li>
              <button dwButton="outline" small type="button" (click)="radius.emit(one.km)">
                {{ t().within(one.km, one.total) }}
              </button>
            </li>
          }
        </ul>
      </div>
    }
    @if (lifted().length) {
      <div>
        <p id="fewer">{{ t().fewer }}</p>
        <ul aria-labelledby="fewer">
          @for (one of lifted(); track one.filter) {
            <li>
              <button dwButton="outline" small type="button" (click)="dropped.emit(one.filter)">
                {{ t().without(nameOf(one.filter), one.total) }}
              </button>
            </li>
          }
        </ul>
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 1rem;
    }
    :host:not(:empty) {
      padding-block: 1rem;
    }
    p {
      margin-bottom: 0.4rem;
      font-weight: var(--dw-weight-strong);
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
  `,
})
export class FewHits {
  readonly answer = input.required<Pick<SearchAnswer, 'similar' | 'nearby' | 'without' | 'total'>>();
  readonly retry = output<string>();
  readonly radius = output<number>();
  readonly dropped = output<Filter>();

  protected readonly t = words('search');
  /** Only what brings more than there is. */
  protected readonly nearby = computed(() => this.answer().nearby.filter(({ total }) => total > this.answer().total));
  protected readonly lifted = computed(() => this.answer().without.filter(({ total }) => total > this.answer().total));

  protected nameOf(filter: Filter): string {
    return filter === 'kind' || filter === 'near' ? this.t().filter[filter] : this.t()[filter];
  }
}
