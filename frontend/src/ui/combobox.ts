import { Combobox as AriaCombobox } from '@angular/aria/combobox';
import { Component, computed, inject, input, model, output, signal, viewChild } from '@angular/core';
import { Field } from './field';
import { Listbox, type Suggestion } from './listbox';

/**
 * A text field with suggestions. Arrows, Home and End mark one, Enter takes it, Esc folds; what was typed stays
 * allowed. Stands inside a field. At most eight suggestions are shown.
 */
@Component({
  selector: 'dw-combobox',
  imports: [AriaCombobox, Listbox],
  template: `
    <input
      class="input"
      type="text"
      autocomplete="off"
      ngCombobox
      #box="ngCombobox"
      [id]="field.id()"
      [attr.aria-describedby]="field.describedBy()"
      [attr.aria-invalid]="field.error() ? true : null"
      [(value)]="text"
      (input)="open.set(true)"
      (keydown)="key($event)"
      (blur)="open.set(false)"
    />
    <dw-listbox
      [field]="box"
      [label]="field.label()"
      [options]="matching()"
      [wanted]="open()"
      (taken)="take($event)"
    />
    <span class="unseen" role="status">{{ open() && text() ? countText()(matching().length) : '' }}</span>
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
  /** Which options what was typed means, best first; those whose label holds it where nothing else is told. */
  readonly meant = input<(typed: string) => readonly Suggestion[]>((typed) => {
    const wanted = typed.toLocaleLowerCase();
    return this.options().filter(({ label }) => label.toLocaleLowerCase().includes(wanted));
  });
  readonly text = model('');
  /** Tells how many suggestions there are. */
  readonly countText = input.required<(count: number) => string>();
  readonly chosen = output<Suggestion>();

  private readonly list = viewChild.required(Listbox);
  protected readonly open = signal(false);
  protected readonly matching = computed(() => {
    const typed = this.text().trim();
    return typed ? this.meant()(typed).slice(0, 8) : [];
  });

  protected key(event: KeyboardEvent): void {
    this.list().key(event);
    // Suggestions that were folded, because something else had the focus meanwhile, come back where they are reached for.
    if (event.key === 'ArrowDown') this.open.set(true);
    if (event.key === 'Escape' && this.open()) {
      this.open.set(false);
      event.stopPropagation();
    }
  }

  protected take(one: Suggestion): void {
    this.text.set(one.label);
    this.open.set(false);
    this.chosen.emit(one);
  }
}
