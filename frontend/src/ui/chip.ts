import { Component, input } from '@angular/core';
import { Icon, type IconName } from './icons';

/** Something chosen as a small button that takes it away, or puts it back; a hidden word inside says which. */
@Component({
  selector: 'button[dwChip]',
  imports: [Icon],
  template: `<ng-content /><dw-icon [name]="icon()" />`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.5rem;
      min-height: 2.25rem;
      padding: 0.2rem 0.7rem;
      border: 1px solid var(--dw-ink);
      background: none;
      color: inherit;
      cursor: pointer;
      border-radius: var(--dw-radius-control);
      font-size: var(--dw-text-s);
      text-align: start;
    }
    :host(:hover) {
      background: var(--dw-paper-3);
    }
    :host([data-out]) {
      border-style: dashed;
      color: var(--dw-ink-2);
    }
    dw-icon {
      font-size: 0.8em;
    }
  `,
  host: { type: 'button', '[attr.data-out]': 'icon() === "plus" ? "" : null' },
})
export class Chip {
  /** `close`: it is in and can be taken out; `plus`: it is out and can be put back. */
  readonly icon = input<Extract<IconName, 'close' | 'plus'>>('close', { alias: 'dwChip' });
}
