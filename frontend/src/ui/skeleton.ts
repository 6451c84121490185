import { Component, computed, input } from '@angular/core';

/** Still bars in the shape of rows, shown while something loads; they never move. */
@Component({
  selector: 'dw-skeleton',
  template: `
    <span class="unseen">{{ sentence() }}</span>
    @for (row of list(); track row) {
      <div class="row" aria-hidden="true"><i class="long"></i><i class="short"></i></div>
    }
  `,
  styles: `
    .row + .row {
      margin-top: var(--dw-s5);
    }
    i {
      display: block;
      height: 1.25rem;
      background: var(--dw-paper-3);
    }
    .long {
      width: 72%;
    }
    .short {
      width: 38%;
      height: 0.75rem;
      margin-top: 0.5rem;
    }
    .row:nth-child(odd) .long {
      width: 90%;
    }
    @media (forced-colors: active) {
      i {
        border: 1px solid CanvasText;
      }
    }
  `,
  host: { role: 'status' },
})
export class Skeleton {
  readonly sentence = input.required<string>();
  readonly rows = input(4);
  protected readonly list = computed(() => Array.from({ length: this.rows() }, (_, at) => at));
}
