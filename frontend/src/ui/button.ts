import { booleanAttribute, Component, ElementRef, inject, input, Renderer2 } from '@angular/core';

export type ButtonKind = 'primary' | 'outline' | 'bare';
const orPrimary = (kind: ButtonKind | ''): ButtonKind => kind || 'primary';

/**
 * A native button or link that looks like one of ours. While `busy` it keeps focus and size, says `busyLabel` and
 * takes no second click.
 */
@Component({
  selector: 'button[dwButton], a[dwButton]',
  template: `<span class="label" [class.away]="busy() && busyLabel()" [attr.aria-hidden]="(busy() && !!busyLabel()) || null"><ng-content /></span>
    @if (busy() && busyLabel()) {
      <span class="doing"><span class="ring" aria-hidden="true"></span>{{ busyLabel() }}</span>
    }`,
  styleUrl: './button.css',
  host: {
    '[class]': '"kind-" + kind()',
    '[class.small]': 'small()',
    '[class.wide]': 'wide()',
    '[attr.aria-disabled]': 'busy() || null',
  },
})
export class Button {
  /** One primary button per task; everything else is outlined or bare (underlined). */
  readonly kind = input('primary' as ButtonKind, { alias: 'dwButton', transform: orPrimary });
  readonly small = input(false, { transform: booleanAttribute });
  /** Whether it fills its line. */
  readonly wide = input(false, { transform: booleanAttribute });
  readonly busy = input(false);
  readonly busyLabel = input('');

  constructor() {
    // On the way down, so that it comes before every listener of the page.
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    inject(Renderer2).listen(nativeElement, 'click', (event: Event) => this.hold(event), { capture: true });
  }

  private hold(event: Event): void {
    if (!this.busy()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
