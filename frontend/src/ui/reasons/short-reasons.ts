import { Component, input } from '@angular/core';

/** One argument for and one against, small, for rows of a list. */
@Component({
  selector: 'dw-short-reasons',
  template: `
    <ul>
      @for (text of because(); track $index) {
        <li>
          <b aria-hidden="true">+</b>
          <span
            ><span class="unseen">{{ becauseName() }}: </span>{{ text }}</span
          >
        </li>
      }
      @for (text of against(); track $index) {
        <li>
          <b aria-hidden="true">−</b>
          <span
            ><span class="unseen">{{ againstName() }}: </span>{{ text }}</span
          >
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: block;
      font-size: var(--dw-text-s);
    }
    li {
      display: grid;
      grid-template-columns: 1.25rem minmax(0, 1fr);
      line-height: 1.4;
    }
    li + li {
      margin-top: 0.3rem;
    }
    b {
      font-weight: var(--dw-weight-head);
    }
  `,
})
export class ShortReasons {
  readonly because = input.required<readonly string[]>();
  readonly against = input.required<readonly string[]>();
  readonly becauseName = input.required<string>();
  readonly againstName = input.required<string>();
}
