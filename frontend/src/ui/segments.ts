import { booleanAttribute, Component, input, model } from '@angular/core';
import { nextId } from './next-id';
import { Icon, type IconName } from './icons';

/** One of two to four ways to go on. A disabled one says why in `reason`. */
export interface Segment<T extends string = string> {
  readonly value: T;
  readonly label: string;
  readonly icon?: IconName;
  readonly disabled?: boolean;
  readonly reason?: string;
}

/** Two to four choices side by side; a native radio group in the shape of a switch. */
@Component({
  selector: 'dw-segments',
  imports: [Icon],
  template: `
    <fieldset [class.beside]="beside()">
      <legend [class.unseen]="legendUnseen()">{{ legend() }}</legend>
      <div class="row">
        @for (one of options(); track one.value) {
          <label [class.on]="one.value === value()" [class.off]="one.disabled" [attr.title]="one.reason ?? null">
            <input
              type="radio"
              class="native"
              [name]="name"
              [value]="one.value"
              [checked]="one.value === value()"
              [disabled]="one.disabled ?? false"
              (change)="value.set(one.value)"
            />
            @if (one.icon; as icon) {
              <dw-icon [name]="icon" />
            }
            {{ one.label }}
            @if (one.disabled && one.reason) {
              <span class="unseen">: {{ one.reason }}</span>
            }
          </label>
        }
      </div>
    </fieldset>
  `,
  styleUrl: './segments.css',
})
export class Segments<T extends string = string> {
  readonly legend = input.required<string>();
  readonly legendUnseen = input(false, { transform: booleanAttribute });
  /** Whether the legend stands beside the row where there is room. */
  readonly beside = input(false, { transform: booleanAttribute });
  readonly options = input.required<readonly Segment<T>[]>();
  readonly value = model<T | null>(null);
  protected readonly name = nextId('segments');
}
