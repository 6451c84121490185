import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from './icons';

/** Pages of a list as links; the address carries the page. */
@Component({
  selector: 'dw-pager',
  imports: [RouterLink, Icon],
  template: `
    @if (pages() > 1) {
      <nav [attr.aria-label]="label()">
        @if (page() > 1) {
          <a [routerLink]="[]" [queryParams]="at(page() - 1)" queryParamsHandling="merge" rel="prev">
            <dw-icon name="previous" />{{ previous() }}
          </a>
        }
        <span>{{ position() }}</span>
        @if (page() < pages()) {
          <a [routerLink]="[]" [queryParams]="at(page() + 1)" queryParamsHandling="merge" rel="next">
            {{ next() }}<dw-icon name="next" />
          </a>
        }
      </nav>
    }
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem 1.5rem;
      padding-block: var(--dw-s4);
    }
    a {
      display: inline-flex;
      align-items: center;
      gap: 0.5rem;
      min-height: var(--dw-target);
      padding: 0.5rem 1.1rem;
      border: var(--dw-rule) solid var(--dw-ink);
      border-radius: var(--dw-radius-control);
      font-weight: var(--dw-weight-strong);
      text-decoration: none;
    }
    a:hover {
      background: var(--dw-ink);
      color: var(--dw-paper);
    }
    span {
      color: var(--dw-ink-2);
      font-size: var(--dw-text-s);
    }
  `,
})
export class Pager {
  readonly label = input.required<string>();
  readonly previous = input.required<string>();
  readonly next = input.required<string>();
  readonly positionText = input.required<(page: number, pages: number) => string>();
  readonly page = input(1);
  readonly pages = input(1);
  /** Name of the page in the address. */
  readonly param = input('seite');
  protected readonly position = computed(() => this.positionText()(this.page(), this.pages()));

  protected at(page: number): Record<string, number | null> {
    return { [this.param()]: page === 1 ? null : page };
  }
}
