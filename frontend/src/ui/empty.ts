import { Component, input } from '@angular/core';

/** A page with nothing to show yet: what is normal, and (projected) what to do. The other side is still missing. */
@Component({
  selector: 'dw-empty',
  template: `
    <div class="words">
      @if (level() === 1) {
        <h1>{{ heading() }}</h1>
      } @else {
        <h2>{{ heading() }}</h2>
      }
      @if (lead()) {
        <p class="lead">{{ lead() }}</p>
      }
      <ng-content />
    </div>
    <svg viewBox="0 0 204 136" aria-hidden="true" focusable="false">
      <rect width="136" height="136" fill="currentColor" />
      <path d="M136 1a67 67 0 0 1 0 134" class="out" />
      <path d="M136 1a67 67 0 0 0 0 134" class="in" />
    </svg>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--dw-s5);
      align-items: start;
      padding-block: var(--dw-s5);
    }
    svg {
      width: 8rem;
      height: auto;
    }
    path {
      fill: none;
      stroke-width: 3;
      stroke-dasharray: 7 6;
    }
    .out {
      stroke: var(--dw-ink);
    }
    .in {
      stroke: var(--dw-paper);
    }
    .words > * + * {
      margin-top: var(--dw-s3);
    }
    @media (min-width: 48em) {
      :host {
        grid-template-columns: minmax(0, 1fr) 13rem;
        gap: var(--dw-s7);
      }
      svg {
        width: 100%;
      }
    }
  `,
})
export class Empty {
  readonly heading = input.required<string>();
  readonly lead = input('');
  readonly level = input<1 | 2>(2);
}
