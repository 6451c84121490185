import { afterNextRender, Component, ElementRef, input, linkedSignal, output, viewChild } from '@angular/core';
import { FORMS } from '@contract/forms';
import type { FieldProblem } from '@frontend/platform/api';
import { Form, FormField } from '@frontend/platform/form';
import { words } from '@frontend/platform/words';
import { Button, Field, Input } from '@frontend/ui';

/** A new name for a saved search, in the place of the old one. Enter saves, Escape leaves everything as it was. */
@Component({
  selector: 'dw-rename-search',
  imports: [Button, Field, FormField, Input],
  template: `<form novalidate (submit)="submit($event)" (keydown.escape)="left.emit()">
    <dw-field [label]="t().searchName" required [error]="form.error('name')">
      <input #field dwInput [formField]="form.fields.name" />
    </dw-field>
    <p class="acts">
      <button dwButton="outline" small type="submit" [busy]="busy()" [busyLabel]="t().saving">{{ t().save }}</button>
      <button dwButton="bare" small type="button" (click)="left.emit()">{{ t().cancel }}</button>
    </p>
  </form>`,
  styles: `
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 1.25rem;
      margin-block: var(--dw-s3) var(--dw-s2);
    }
  `,
})
export class RenameSearch {
  readonly called = input.required<string>();
  readonly busy = input(false);
  /** The fields that were refused at the last try. */
  readonly refused = input<readonly FieldProblem[]>([]);
  readonly named = output<string>();
  readonly left = output();

  protected readonly t = words('accounts', 'account');
  protected readonly form = new Form(
    linkedSignal(() => ({ name: this.called() })),
    {
      refused: () => this.refused(),
      rules: () => FORMS.watch,
      say: { name: () => this.t().searchNameMissing },
    },
  );
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  constructor() {
    afterNextRender(() => {
      this.field().nativeElement.focus();
      this.field().nativeElement.select();
    });
  }

  protected submit(event: Event): Promise<void> {
    return this.form.submit(event, ({ name }) => {
      if (name.trim() === this.called()) this.left.emit();
      else if (!this.busy()) this.named.emit(name.trim());
    });
  }
}
