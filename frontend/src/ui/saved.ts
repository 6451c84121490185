import { Component, input } from '@angular/core';
import { Icon } from './icons';

/** A short message that stays beside its button: "Saved, 10:42". */
@Component({
  selector: 'dw-saved',
  imports: [Icon],
  template: `@if (text()) {
    <dw-icon name="check" />{{ text() }}
  }`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.4rem;
      color: var(--dw-ink-2);
      font-size: var(--dw-text-s);
    }
  `,
  host: { role: 'status' },
})
export class Saved {
  readonly text = input('');
}
