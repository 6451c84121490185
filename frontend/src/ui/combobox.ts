import { Component, computed, inject, input, model, output, signal } from '@angular/core';
import { Field, nextId } from './field';

/** One suggestion. */
export interface Suggestion {
  readonly value: string;
  readonly label: string;
}

/**
 * A text field with suggestions (ARIA combobox with listbox). Arrows move, Enter takes, Esc folds; what was typed
 * stays allowed. Stands inside a field. At most eight suggestions are shown.
 */
@Component({
  selector: 'dw-combobox',
  template: `
    <input
      class="input"
      type="text"
      role="combobox"
      autocomplete="off"
      aria-autocomplete="list"
      [id]="field.id()"
      [attr.aria-describedby]="field.describedBy()"
      [attr.aria-invalid]="field.error() ? true : null"
      [attr.aria-expanded]="shown().length > 0"
      [attr.aria-controls]="listId"
      [attr.aria-activedescendant]="at() >= 0 && shown().length ? listId + '-' + at() : null"
      [value]="text()"
      (input)="type($event)"
      (keydown)="key($event)"
      (blur)="open.set(false)"
    />
    <ul role="listbox" [id]="listId" [attr.aria-label]="field.label()" [hidden]="!shown().length">
      @for (one of shown(); track one.value; let index = $index) {
        <li
          role="option"
          [id]="listId + '-' + index"
          [class.on]="index === at()"
          [attr.aria-selected]="index === at()"
          (mousedown)="take(one, $event)"
        >
          {{ one.label }}
        </li>
      }
    </ul>
    <span class="unseen" role="status">{{ open() && text() ? countText()(shown().length) : '' }}</span>
  `,
  styles: `
    :host {
      position: relative;
      display: block;
    }
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
export class Combobox {
  protected readonly field = inject(Field);
  readonly options = input.required<readonly Suggestion[]>();
  readonly text = model('');
  /** Tells how many suggestions there are. */
  readonly countText = input.required<(count: number) => string>();
  readonly chosen = output<Suggestion>();

  protected readonly open = signal(false);
  protected readonly at = signal(-1);
  protected readonly listId = nextId('listbox');
  protected readonly shown = computed(() => {
    const typed = this.text().trim().toLocaleLowerCase();
    if (!this.open() || !typed) return [];
    return this.options()
      .filter(({ label }) => label.toLocaleLowerCase().includes(typed))
      .slice(0, 8);
  });

  protected type(event: Event): void {
    this.text.set((event.target as HTMLInputElement).value);
    this.open.set(true);
    this.at.set(-1);
  }

  protected key(event: KeyboardEvent): void {
    const count = this.shown().length;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move && count) {
      this.at.update((at) => (at + move + count) % count);
      event.preventDefault();
    } else if (event.key === 'Enter' && this.at() >= 0) {
      const one = this.shown()[this.at()];
      if (one) this.take(one, event);
    } else if (event.key === 'Escape' && this.open()) {
      this.open.set(false);
      event.stopPropagation();
    }
  }

  protected take(one: Suggestion, event: Event): void {
    event.preventDefault();
    this.text.set(one.label);
    this.open.set(false);
    this.at.set(-1);
    this.chosen.emit(one);
  }
}
