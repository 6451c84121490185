import { Component, input, model, output } from '@angular/core';

/** One suggestion. */
export interface Suggestion {
  readonly value: string;
  readonly label: string;
}

/** A taken suggestion, and the press or key that took it. */
export interface Taken {
  readonly one: Suggestion;
  readonly event: Event;
}

/**
 * The list of a combobox (ARIA listbox) below its field, which keeps the focus and hands on its keys: arrows move,
 * Enter takes. The id of option `n` is the list's id with `-n` behind it.
 */
@Component({
  selector: 'dw-listbox',
  template: `
    <ul role="listbox" [id]="listId()" [attr.aria-label]="label()" [hidden]="!options().length">
      @for (one of options(); track one.value; let index = $index) {
        <li
          role="option"
          [id]="listId() + '-' + index"
          [class.on]="index === at()"
          [attr.aria-selected]="index === at()"
          (mousedown)="taken.emit({ one, event: $event })"
        >
          {{ one.label }}
        </li>
      }
    </ul>
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
  readonly listId = input.required<string>();
  readonly label = input.required<string>();
  readonly options = input.required<readonly Suggestion[]>();
  /** The marked option, or -1. */
  readonly at = model(-1);
  readonly taken = output<Taken>();

  /** The id of the marked option, for the field to point at; null while none is. */
  marked(): string | null {
    return this.at() >= 0 && this.options().length > 0 ? `${this.listId()}-${this.at()}` : null;
  }

  /** Moves the mark or takes what is marked; anything but arrows and Enter is left to the field. */
  key(event: KeyboardEvent): void {
    const count = this.options().length;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move && count) {
      // Upwards from nothing leads to the last.
      this.at.update((at) => (at < 0 && move < 0 ? count - 1 : (at + move + count) % count));
      event.preventDefault();
    } else if (event.key === 'Enter' && this.at() >= 0) {
      const one = this.options()[this.at()];
      if (one) this.taken.emit({ one, event });
    }
  }
}
