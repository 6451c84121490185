import { Component, computed, input } from '@angular/core';

const MOST_BOXES = 12;

/** Places that are taken and free, as boxes. A drawing: the sentence beside it must say the same. */
@Component({
  selector: 'dw-budget',
  host: { 'aria-hidden': 'true' },
  template: `
    @for (taken of boxes(); track $index) {
      <i [class.taken]="taken"></i>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      gap: 4px;
    }
    i {
      height: 2.25rem;
      border: var(--dw-rule) solid var(--dw-ink);
    }
    .taken {
      background: var(--dw-ink);
    }
    @media (forced-colors: active) {
      .taken {
        background: CanvasText;
        forced-color-adjust: none;
      }
    }
  `,
})
export class Budget {
  readonly taken = input.required<number>();
  readonly of = input.required<number>();

  /** More than twelve boxes would be a wall; then nothing is drawn and the sentence carries it. */
  protected readonly boxes = computed(() =>
    this.of() > MOST_BOXES ? [] : Array.from({ length: this.of() }, (_, index) => index < this.taken()),
  );
}
