import { Component, computed, input, model } from '@angular/core';

/** A small number with one button for less and one for more. */
@Component({
  selector: 'dw-stepper',
  host: { role: 'group', '[attr.aria-label]': 'label()' },
  template: `
    <button
      type="button"
      [attr.aria-label]="atLeast() ? atLeastLabel() : lessLabel()"
      [attr.aria-disabled]="atLeast() || null"
      (click)="step(-1)"
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M4 12h16" /></svg>
    </button>
    <output>{{ text() }}</output>
    <button
      type="button"
      [attr.aria-label]="atMost() ? atMostLabel() : moreLabel()"
      [attr.aria-disabled]="atMost() || null"
      (click)="step(1)"
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M12 4v16M4 12h16" /></svg>
    </button>
  `,
  styleUrl: './stepper.css',
})
export class Stepper {
  readonly value = model.required<number>();
  readonly min = input(0);
  readonly max = input.required<number>();
  /** Name of the group. */
  readonly label = input.required<string>();
  /** The value in words: "4 im Quartal". */
  readonly text = input.required<string>();
  readonly lessLabel = input.required<string>();
  readonly moreLabel = input.required<string>();
  /** What the buttons say at their end. */
  readonly atLeastLabel = input.required<string>();
  readonly atMostLabel = input.required<string>();

  protected readonly atLeast = computed(() => this.value() <= this.min());
  protected readonly atMost = computed(() => this.value() >= this.max());

  protected step(by: number): void {
    const next = this.value() + by;
    if (next >= this.min() && next <= this.max()) this.value.set(next);
  }
}
