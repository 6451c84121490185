import { Component } from '@angular/core';
import { Icon } from './icons';

/** A link onward, with an arrow behind its words. */
@Component({
  selector: 'a[dwMore]',
  imports: [Icon],
  template: `<span><ng-content /></span><dw-icon name="arrow" />`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.4rem;
      min-height: 1.75rem;
      font-weight: var(--dw-weight-strong);
      text-decoration: none;
    }
    span {
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
    }
    :host(:hover) span {
      text-decoration-thickness: 3px;
    }
    dw-icon {
      font-size: 1.1em;
    }
  `,
})
export class More {}
