import { afterRenderEffect, Component, ElementRef, input, model, viewChild } from '@angular/core';
import { nextId } from './next-id';
import { Icon } from './icons';

/**
 * A modal dialog on the browser's own `<dialog>`: Esc closes, focus stays inside and returns to the opener, the page
 * behind is inert. `sheet` sticks to the lower edge on phones; `full` fills the window.
 */
@Component({
  selector: 'dw-dialog',
  imports: [Icon],
  template: `
    <!-- The keyboard closes with Esc, which the browser does itself. -->
    <!-- eslint-disable-next-line @angular-eslint/template/click-events-have-key-events, @angular-eslint/template/interactive-supports-focus -->
    <dialog #box [class]="shape()" [attr.aria-labelledby]="open() ? id : null" (close)="open.set(false)" (click)="outside($event)">
      @if (open()) {
        <div class="inside">
          <div class="top">
            <h2 [id]="id" tabindex="-1" autofocus>{{ heading() }}</h2>
            <button type="button" class="close" (click)="open.set(false)">
              <dw-icon name="close" /><span [class.unseen]="shape() !== 'full'">{{ closeLabel() }}</span>
            </button>
          </div>
          <ng-content />
        </div>
      }
    </dialog>
  `,
  styleUrl: './dialog.css',
})
export class Dialog {
  readonly heading = input.required<string>();
  readonly closeLabel = input.required<string>();
  readonly shape = input<'box' | 'sheet' | 'full'>('box');
  readonly open = model(false);
  protected readonly id = nextId('dialog');
  private readonly box = viewChild.required<ElementRef<HTMLDialogElement>>('box');

  constructor() {
    // After rendering, so that the heading is there to take focus.
    afterRenderEffect(() => {
      const dialog = this.box().nativeElement;
      if (this.open() && !dialog.open) dialog.showModal();
      if (!this.open() && dialog.open) dialog.close();
    });
  }

  /** A click on the backdrop lands on the dialog itself, never on what is inside. */
  protected outside(event: Event): void {
    if (event.target === event.currentTarget) this.open.set(false);
  }
}
