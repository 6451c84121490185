import { Component, computed, input } from '@angular/core';
import { numberedParagraphs, type NumberedTerm } from './numbered';

/** A person's words in paragraphs, with underlined terms that carry the same number on the other side. */
@Component({
  selector: 'dw-numbered-text',
  template: `
    @for (paragraph of paragraphs(); track $index) {
      <p class="voice" [attr.lang]="lang()">
        @for (part of paragraph; track $index) {
          @if (part.number === null) {
            <ng-container>{{ part.text }}</ng-container>
          } @else {
            <mark [class]="side()"
              >{{ part.text
              }}<sup><span class="unseen"> (</span>{{ part.number }}<span class="unseen">)</span></sup></mark
            >
          }
        }
      </p>
    }
  `,
  styleUrl: './numbered-text.css',
})
export class NumberedText {
  readonly text = input.required<string>();
  readonly terms = input<readonly NumberedTerm[]>([]);
  /** Whose colour underlines the terms. */
  readonly side = input.required<'practice' | 'science' | 'staff'>();
  /** Language of the text, if it may differ from the page's. */
  readonly lang = input<string | null>(null);

  protected readonly paragraphs = computed(() => numberedParagraphs(this.text(), this.terms()));
}
