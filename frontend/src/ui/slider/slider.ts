import { Component, input, model } from '@angular/core';

/** A value on a line, and the same value as a number to type for people who cannot drag. */
@Component({
  selector: 'dw-slider',
  template: `
    <input
      type="range"
      [attr.aria-label]="label()"
      [attr.aria-valuetext]="value() + ' ' + unit()"
      [min]="min()"
      [max]="max()"
      [value]="value()"
      (input)="take($event)"
    />
    <span class="number">
      <input
        type="number"
        inputmode="numeric"
        [attr.aria-label]="numberLabel()"
        [min]="min()"
        [max]="max()"
        [value]="value()"
        (change)="take($event)"
      />
      <span aria-hidden="true">{{ unit() }}</span>
    </span>
  `,
  styleUrl: './slider.css',
})
export class Slider {
  readonly value = model.required<number>();
  readonly min = input(0);
  readonly max = input(100);
  readonly unit = input('%');
  readonly label = input.required<string>();
  /** Name of the typed number; it needs one of its own. */
  readonly numberLabel = input.required<string>();

  protected take(event: Event): void {
    const field = event.target as HTMLInputElement;
    const typed = Number(field.value);
    const value = Number.isFinite(typed) ? Math.min(this.max(), Math.max(this.min(), Math.round(typed))) : this.value();
    this.value.set(value);
    field.value = String(value);
  }
}
