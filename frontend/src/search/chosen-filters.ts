import { Component, input, output } from '@angular/core';
import type { SearchFacet } from '@contract';
import { words } from '@frontend/platform/words';
import { Chip } from '@frontend/ui';

/** One way in which the list is narrowed, as a reader names it. */
export interface ChosenFilter {
  readonly filter: SearchFacet | 'near';
  readonly value: string;
  readonly label: string;
}

/** What narrows the list, each with a button that takes it away. */
@Component({
  selector: 'dw-chosen-filters',
  imports: [Chip],
  template: `
    <ul [attr.aria-label]="t().narrowedBy">
      @for (one of filters(); track one.filter + one.value) {
        <li>
          <button dwChip="close" (click)="removed.emit(one)">
            {{ one.label }}<span class="unseen">, {{ t().remove }}</span>
          </button>
        </li>
      }
      @if (filters().length > 1) {
        <li>
          <button type="button" class="all" (click)="cleared.emit()">{{ t().clear }}</button>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      padding-bottom: 0.9rem;
    }
    .all {
      min-height: 2.25rem;
      padding: 0.2rem 0.7rem;
      border: 0;
      background: none;
      color: inherit;
      cursor: pointer;
      font-size: var(--dw-text-s);
      font-weight: var(--dw-weight-strong);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .all:hover {
      background: var(--dw-paper-3);
    }
  `,
})
export class ChosenFilters {
  readonly filters = input.required<readonly ChosenFilter[]>();
  readonly removed = output<ChosenFilter>();
  readonly cleared = output();
  protected readonly t = words('search');
}
