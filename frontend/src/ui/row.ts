import { Component } from '@angular/core';

/**
 * One row of a list: a mark at the left, what people wrote in the middle, facts at the right. Slots: `[rowMark]`,
 * default, `[rowAside]`. On a phone the three stand below each other. Use inside `<ul class="rows">`.
 */
@Component({
  selector: 'li[dwRow]',
  template: `
    <div class="mark"><ng-content select="[rowMark]" /></div>
    <div class="body"><ng-content /></div>
    <div class="aside"><ng-content select="[rowAside]" /></div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.35rem 1.5rem;
    }
    .mark:empty,
    .aside:empty {
      display: none;
    }
    .body {
      min-width: 0;
    }
    .aside {
      font-size: var(--dw-text-s);
    }
    @media (min-width: 48em) {
      :host {
        grid-template-columns: minmax(0, 1fr) 9.5rem;
      }
      :host(.marked) {
        grid-template-columns: 7.5rem minmax(0, 1fr) 9.5rem;
      }
      .mark {
        padding-top: 0.3rem;
      }
      .aside {
        padding-top: 0.3rem;
      }
    }
  `,
})
export class Row {}
