import { Component, input, model } from '@angular/core';
import { nextId } from './next-id';

/** One box to tick, with an optional help line and a count behind the label. */
@Component({
  selector: 'dw-checkbox',
  template: `
    <input
      type="checkbox"
      [id]="id()"
      [checked]="checked()"
      [disabled]="disabled()"
      [attr.aria-describedby]="help() ? id() + '-help' : null"
      [attr.aria-invalid]="invalid() || null"
      (change)="toggle($event)"
    />
    <label [attr.for]="id()">{{ label() }}</label>
    @if (count() !== null) {
      <span class="count">{{ count() }}</span>
    }
    @if (help()) {
      <p [id]="id() + '-help'">{{ help() }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      column-gap: 0.7rem;
      padding-block: 0.3rem;
    }
    label {
      cursor: pointer;
    }
    .count {
      color: var(--dw-ink-3);
      font-size: var(--dw-text-s);
      font-variant-numeric: tabular-nums;
    }
    p {
      grid-column: 2;
      color: var(--dw-ink-2);
      font-size: var(--dw-text-s);
    }
  `,
  host: { '[attr.id]': 'null' },
})
export class Checkbox {
  readonly label = input.required<string>();
  readonly help = input('');
  readonly count = input<number | string | null>(null);
  readonly disabled = input(false);
  readonly invalid = input(false);
  readonly id = input(nextId('check'));
  readonly checked = model(false);

  protected toggle(event: Event): void {
    this.checked.set((event.target as HTMLInputElement).checked);
  }
}
