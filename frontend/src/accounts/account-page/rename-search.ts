import { afterNextRender, Component, ElementRef, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { WATCH_LIMITS } from '@domain/watches';
import { words } from '@frontend/platform/words';
import { Button, Field, Input } from '@frontend/ui';

/** A new name for a saved search, in the place of the old one. Enter saves, Escape leaves everything as it was. */
@Component({
  selector: 'dw-rename-search',
  imports: [Button, Field, Input],
  template: `<form novalidate (submit)="submit($event)" (keydown.escape)="left.emit()">
    <dw-field [label]="t().searchName" required [error]="tried() && !name().trim() ? t().searchNameMissing : ''">
      <input #field dwInput [attr.maxlength]="limit" [value]="name()" (input)="name.set(field.value)" />
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
  readonly named = output<string>();
  readonly left = output();

  protected readonly t = words('accounts', 'account');
  protected readonly limit = WATCH_LIMITS.name;
  protected readonly name = linkedSignal(() => this.called());
  protected readonly tried = signal(false);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  constructor() {
    afterNextRender(() => {
      this.field().nativeElement.focus();
      this.field().nativeElement.select();
    });
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    const name = this.name().trim();
    if (name === '') this.field().nativeElement.focus();
    else if (name === this.called()) this.left.emit();
    else if (!this.busy()) this.named.emit(name);
  }
}
