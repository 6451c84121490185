import { Component, computed, inject, input, model, output, signal, viewChild } from '@angular/core';
import { Field, nextId } from './field';
import { Listbox, type Suggestion } from './listbox';

/**
 * A text field with suggestions (ARIA combobox with listbox). Arrows move, Enter takes, Esc folds; what was typed
 * stays allowed. Stands inside a field. At most eight suggestions are shown.
 */
@Component({
  selector: 'dw-combobox',
  imports: [Listbox],
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
      [attr.aria-activedescendant]="list.marked()"
      [value]="text()"
      (input)="type($event)"
      (keydown)="key($event)"
      (blur)="open.set(false)"
    />
    <dw-listbox
      #list
      [listId]="listId"
      [label]="field.label()"
      [options]="shown()"
      [(at)]="at"
      (taken)="take($event.one, $event.event)"
    />
    <span class="unseen" role="status">{{ open() && text() ? countText()(shown().length) : '' }}</span>
  `,
  styles: `
    :host {
      position: relative;
      display: block;
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

  private readonly list = viewChild.required(Listbox);
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
    this.list().key(event);
    // Suggestions that were closed, because something else had the focus meanwhile, come back where they are reached for.
    if (event.key === 'ArrowDown') this.open.set(true);
    if (event.key === 'Escape' && this.open()) {
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
