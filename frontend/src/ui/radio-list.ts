import { booleanAttribute, Component, input, model } from '@angular/core';
import { nextId } from './next-id';
import { Icon } from './icons';

/** One choice of a list, with a help line if it needs one. */
export interface RadioOption<T extends string = string> {
  readonly value: T;
  readonly label: string;
  readonly help?: string;
}

/** One choice out of several, one below the other. */
@Component({
  selector: 'dw-radio-list',
  imports: [Icon],
  template: `
    <fieldset [id]="id()" [attr.aria-describedby]="described()" tabindex="-1">
      <legend [class.unseen]="legendUnseen()">{{ legend() }}</legend>
      @if (help()) {
        <p class="help" [id]="id() + '-help'">{{ help() }}</p>
      }
      @for (one of options(); track one.value; let at = $index) {
        <div class="one">
          <input
            type="radio"
            [id]="id() + '-' + at"
            [name]="id()"
            [checked]="one.value === value()"
            [attr.aria-describedby]="one.help ? id() + '-' + at + '-help' : null"
            (change)="value.set(one.value)"
          />
          <label [attr.for]="id() + '-' + at">{{ one.label }}</label>
          @if (one.help) {
            <p [id]="id() + '-' + at + '-help'">{{ one.help }}</p>
          }
        </div>
      }
      @if (error()) {
        <p class="error" [id]="id() + '-error'"><dw-icon name="warning" />{{ error() }}</p>
      }
    </fieldset>
  `,
  styleUrl: './radio-list.css',
  host: { '[attr.id]': 'null' },
})
export class RadioList<T extends string = string> {
  readonly legend = input.required<string>();
  readonly legendUnseen = input(false, { transform: booleanAttribute });
  readonly help = input('');
  readonly error = input<string | null | undefined>('');
  readonly options = input.required<readonly RadioOption<T>[]>();
  readonly id = input(nextId('radio'));
  readonly value = model<T | null>(null);

  protected described(): string | null {
    const parts = [this.help() ? `${this.id()}-help` : '', this.error() ? `${this.id()}-error` : ''];
    return parts.filter(Boolean).join(' ') || null;
  }
}
