import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PAGES } from '@contract/pages';

/** The mark, a square and a circle that overlap, with the name beside it. */
@Component({
  selector: 'dw-brand',
  imports: [RouterLink],
  template: `<a [routerLink]="start">
    <svg viewBox="0 0 36 24" aria-hidden="true" focusable="false">
      <path class="sides" d="M0 0h24a12 12 0 0 1 0 24H0z" />
      <path class="overlap" d="M24 0a12 12 0 0 0 0 24z" />
    </svg>
    Dialogwerk
  </a>`,
  styles: `
    a {
      display: inline-flex;
      align-items: center;
      gap: 0.7rem;
      min-height: 2.75rem;
      font-size: 1.3125rem;
      font-weight: var(--dw-weight-head);
      letter-spacing: -0.02em;
      text-decoration: none;
    }
    svg {
      display: block;
      width: 2.25rem;
      height: 1.5rem;
    }
    .sides {
      fill: currentColor;
    }
    .overlap {
      fill: var(--dw-turn);
      stroke: var(--dw-paper);
      stroke-width: var(--dw-logo-gap);
    }
    @media (max-width: 63.99em) {
      a {
        font-size: 1.1875rem;
      }
      svg {
        width: 1.875rem;
        height: 1.25rem;
      }
    }
  `,
})
export class Brand {
  protected readonly start = PAGES.start;
}
