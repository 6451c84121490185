import { Component, input } from '@angular/core';

/** One argument; `more` stands behind it in a quieter tone. */
export interface Argument {
  readonly text: string;
  readonly more?: string;
}

/** One column of arguments. */
export interface ReasonColumn {
  readonly kind: 'for' | 'against' | 'open';
  readonly title: string;
  readonly items: readonly Argument[];
  /** What stands there when there is no argument. */
  readonly none: string;
}

/** What speaks for it, what against it, what is open: always all three. */
@Component({
  selector: 'dw-reasons',
  template: `
    @for (column of columns(); track column.kind) {
      <div [class]="column.kind">
        <h2><span class="sign" aria-hidden="true"></span>{{ column.title }}</h2>
        @if (column.items.length > 0) {
          <ul>
            @for (item of column.items; track $index) {
              <li>
                {{ item.text }}
                @if (item.more) {
                  <span class="quiet">{{ item.more }}</span>
                }
              </li>
            }
          </ul>
        } @else {
          <p class="quiet">{{ column.none }}</p>
        }
      </div>
    }
  `,
  styleUrl: './reasons.css',
})
export class Reasons {
  readonly columns = input.required<readonly ReasonColumn[]>();
}
