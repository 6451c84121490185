import { type Combobox, ComboboxPopup, ComboboxWidget } from '@angular/aria/combobox';
import { Listbox as AriaListbox, Option } from '@angular/aria/listbox';
import { Component, effect, input, linkedSignal, output, viewChild } from '@angular/core';

const MOVES: readonly string[] = ['ArrowDown', 'ArrowUp', 'Home', 'End'];

/** One suggestion. */
export interface Suggestion {
  readonly value: string;
  readonly label: string;
}

/**
 * The list of suggestions below a field that is an `ngCombobox`. Arrows, Home and End mark one, Enter or a click takes
 * it; before anything is marked, Enter belongs to the field, so that what was typed stays allowed.
 */
@Component({
  selector: 'dw-listbox',
  imports: [AriaListbox, ComboboxPopup, ComboboxWidget, Option],
  template: `
    <ng-template ngComboboxPopup [combobox]="field()">
      <ul
        ngComboboxWidget
        ngListbox
        #list="ngListbox"
        focusMode="activedescendant"
        selectionMode="explicit"
        tabindex="-1"
        [attr.aria-label]="label()"
        [activeDescendant]="marked() ? list.activeDescendant() : undefined"
        [value]="[]"
        (valueChange)="take($event)"
        (mousedown)="$event.preventDefault()"
      >
        @for (one of options(); track one.value) {
          <li ngOption #option="ngOption" [value]="one.value" [label]="one.label" [class.on]="marked() && option.active()">
            {{ one.label }}
          </li>
        }
      </ul>
    </ng-template>
  `,
  styles: `
    ul {
      position: absolute;
      inset-inline: 0;
      z-index: var(--dw-z-menu);
      margin-top: 2px;
      background: var(--dw-paper);
      border: var(--dw-rule) solid var(--dw-ink);
      box-shadow: var(--dw-shadow-overlay);
    }
    li {
      padding: 0.6rem 0.8rem;
      min-height: 2.5rem;
      cursor: pointer;
    }
    li.on,
    li:hover {
      background: var(--dw-ink);
      color: var(--dw-paper);
    }
    @media (forced-colors: active) {
      li.on {
        outline: 2px solid Highlight;
      }
    }
  `,
})
export class Listbox {
  readonly field = input.required<Combobox>();
  readonly label = input.required<string>();
  readonly options = input.required<readonly Suggestion[]>();
  /** Whether the field wants suggestions; shown they are only when there are any. */
  readonly wanted = input(false);
  readonly taken = output<Suggestion>();

  private readonly list = viewChild(AriaListbox);
  /** Whether one of these suggestions is marked; new ones begin without. */
  private readonly marking = linkedSignal({ source: this.options, computation: () => false });
  readonly marked = this.marking.asReadonly();

  constructor() {
    effect(() => {
      const field = this.field();
      // The field unfolds by itself with each letter; a list without suggestions stays folded all the same.
      field.expanded();
      field.expanded.set(this.wanted() && this.options().length > 0);
    });
  }

  /** Hears the keys of the field. The list has its first suggestion ready, unmarked, and moves on from there by itself. */
  key({ key }: KeyboardEvent): void {
    if (this.marking() || !this.field().expanded()) return;
    if (key === 'ArrowDown') this.list()?.gotoIndex(this.options().length - 1);
    if (MOVES.includes(key)) this.marking.set(true);
    // Nothing is marked, so Enter is not for the list.
    if (key === 'Enter') this.field().expanded.set(false);
  }

  protected take([value]: readonly string[]): void {
    const one = this.options().find((option) => option.value === value);
    if (one) this.taken.emit(one);
  }
}
