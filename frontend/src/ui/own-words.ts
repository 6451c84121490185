import { booleanAttribute, Component, computed, inject, input, model, output } from '@angular/core';
import { Field, Input } from './field';

/**
 * Several lines of a person's own words: serif, grows with the text, and tells how much room is left before it bites.
 * `edge` draws who may read it (open, hatched, solid). Stands inside a field.
 */
@Component({
  selector: 'dw-own-words',
  imports: [Input],
  template: `
    <div class="grow" [attr.data-text]="value() + ' '" [class]="'edge-' + edge()">
      <textarea
        dwInput
        [rows]="rows()"
        [value]="value()"
        [attr.lang]="lang() || null"
        [attr.spellcheck]="true"
        (input)="write($event)"
        (blur)="left.emit()"
      ></textarea>
    </div>
    <p class="left" role="status">{{ leftText() }}</p>
  `,
  styleUrl: './own-words.css',
  host: { '[class.large]': 'large()' },
})
export class OwnWords {
  protected readonly field = inject(Field);
  readonly value = model('');
  /** Most characters (code points); beyond it the text stays, but the field says so. */
  readonly max = input.required<number>();
  readonly rows = input(2);
  readonly lang = input('');
  readonly edge = input<'open' | 'hatched' | 'solid'>('open');
  readonly large = input(false, { transform: booleanAttribute });
  /** Says how many characters are left, or (negative) too many. */
  readonly remaining = input.required<(left: number) => string>();
  readonly left = output();

  private readonly room = computed(() => this.max() - [...this.value()].length);
  protected readonly leftText = computed(() => {
    const room = this.room();
    return room <= this.max() / 5 ? this.remaining()(room) : '';
  });

  protected write(event: Event): void {
    this.value.set((event.target as HTMLTextAreaElement).value);
  }
}
