import { booleanAttribute, Component, input } from '@angular/core';
import { Icon } from './icons';

/** A quiet note (ink), a decision for the reader (yellow), an error (red), or no line (inverse). */
@Component({
  selector: 'dw-notice',
  imports: [Icon],
  template: `
    @if (kind() === 'offline') {
      <dw-icon name="offline" />
    }
    <div class="text"><ng-content /></div>
  `,
  styles: `
    :host {
      display: flex;
      gap: 0.8rem;
      border-left: 6px solid var(--dw-ink);
      padding: 0.25rem 0 0.25rem 1rem;
    }
    .text {
      min-width: 0;
      max-width: var(--dw-measure);
    }
    :host(.decision) {
      border-left: 8px solid var(--dw-turn);
      background: var(--dw-turn-soft);
      padding: 0.8rem 1rem;
    }
    :host(.error) {
      border-left-color: var(--dw-error);
      background: var(--dw-error-soft);
      padding: 0.9rem 1rem;
    }
    :host(.offline) {
      border-left: 0;
      background: var(--dw-inverse);
      color: var(--dw-on-inverse);
      padding: 0.6rem 1rem;
    }
    @media (forced-colors: active) {
      :host {
        border: 2px solid CanvasText;
        border-left-width: 8px;
      }
    }
  `,
  // No class of its own for the quiet kind: `note` is a word of the type scale.
  host: {
    '[class]': 'kind() === "note" ? "" : kind()',
    '[attr.role]': 'silent() ? null : kind() === "error" ? "alert" : "status"',
  },
})
export class Notice {
  readonly kind = input<'note' | 'decision' | 'error' | 'offline'>('note');
  /** For notices that were there from the start and need no announcement. */
  readonly silent = input(false, { transform: booleanAttribute });
}
