import { Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** One entry of a list of links. `query` belongs to the address. */
export interface NavLink {
  readonly label: string;
  readonly to: string;
  readonly query?: Readonly<Record<string, string | null>>;
  readonly count?: number | string | null;
  /** Set where the address alone cannot tell. */
  readonly current?: boolean;
}

/** Links within one area, with counts; the current one is bold and has a bar. */
@Component({
  selector: 'dw-sub-nav',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="label()">
      <ul>
        @for (one of links(); track one.label) {
          <li>
            <a
              [routerLink]="one.to"
              [queryParams]="one.query"
              routerLinkActive
              #active="routerLinkActive"
              [routerLinkActiveOptions]="{ exact: true }"
              [attr.aria-current]="(one.current ?? active.isActive) ? 'page' : null"
              >{{ one.label }}
              @if (one.count !== undefined && one.count !== null) {
                <span>{{ one.count }}</span>
              }
            </a>
          </li>
        }
      </ul>
    </nav>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.75rem;
    }
    a {
      display: inline-flex;
      align-items: center;
      gap: 0.5rem;
      min-height: 2.75rem;
      font-size: var(--dw-text-s);
      text-decoration: none;
    }
    a:hover {
      text-decoration: underline;
    }
    a[aria-current] {
      font-weight: var(--dw-weight-head);
      box-shadow: inset 0 -4px 0 var(--dw-ink);
    }
    span {
      font-weight: var(--dw-weight-text);
      color: var(--dw-ink-2);
    }
  `,
})
export class SubNav {
  readonly label = input.required<string>();
  readonly links = input.required<readonly NavLink[]>();
}

/** The way to this page; on a phone only the step back. */
@Component({
  selector: 'dw-path',
  imports: [RouterLink],
  template: `
    <nav [attr.aria-label]="label()">
      <ol>
        @for (step of steps(); track step.to) {
          <li>
            <a [routerLink]="step.to">{{ step.label }}</a>
          </li>
        }
        <li class="here" aria-current="page">{{ here() }}</li>
      </ol>
    </nav>
  `,
  styles: `
    :host {
      display: block;
      padding-top: 1.1rem;
      font-size: var(--dw-text-s);
    }
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 0.5rem;
    }
    li + li::before {
      content: '/' / '';
      margin-right: 0.5rem;
      color: var(--dw-ink-3);
    }
    a {
      display: inline-block;
      padding-block: 0.15rem;
    }
    @media (max-width: 47.99em) {
      li {
        display: none;
      }
      li:nth-last-child(2) {
        display: flex;
        gap: 0.3rem;
      }
      li:nth-last-child(2)::before,
      li + li:nth-last-child(2)::before {
        content: '← ' / '';
        margin: 0;
      }
    }
  `,
})
export class Path {
  readonly label = input.required<string>();
  readonly steps = input.required<readonly { readonly label: string; readonly to: string }[]>();
  readonly here = input.required<string>();
}
