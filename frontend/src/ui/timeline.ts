import { Component, input } from '@angular/core';

/** One date on a line of dates. */
export interface TimelineStop {
  readonly when: string;
  readonly what: string;
  readonly state: 'done' | 'now' | 'coming';
}

/** Dates that follow each other: what is done, what is now, what comes. */
@Component({
  selector: 'dw-timeline',
  template: `
    <ol>
      @for (stop of stops(); track $index) {
        <li [class]="stop.state" [attr.aria-current]="stop.state === 'now' ? 'step' : null">
          <strong>{{ stop.when }}</strong><span>{{ stop.what }}</span>
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: grid;
      gap: 1rem;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    }
    li {
      border-top: 6px solid var(--dw-paper-3);
      padding-top: 0.7rem;
    }
    .done {
      border-color: var(--dw-ink);
    }
    .now {
      border-image: linear-gradient(90deg, var(--dw-ink) 20%, var(--dw-paper-3) 20%) 1;
    }
    span {
      display: block;
      color: var(--dw-ink-2);
      font-size: var(--dw-text-s);
    }
    @media (forced-colors: active) {
      .done {
        border-top-style: double;
      }
    }
  `,
})
export class Timeline {
  readonly stops = input.required<readonly TimelineStop[]>();
}
