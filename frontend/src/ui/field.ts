import {
  booleanAttribute,
  Component,
  computed,
  contentChild,
  Directive,
  ElementRef,
  inject,
  input,
} from '@angular/core';
import { Icon } from './icons';
import { nextId } from './next-id';

/** Marks the native control inside a field; the field gives it id, description and error state. */
@Directive({
  selector: 'input[dwInput], select[dwInput], textarea[dwInput]',
  host: {
    class: 'input',
    '[attr.id]': 'field.id()',
    '[attr.aria-describedby]': 'field.describedBy()',
    '[attr.aria-invalid]': 'field.error() ? true : null',
    '[attr.aria-required]': 'field.required() || null',
  },
})
export class Input {
  protected readonly field = inject(Field);
  readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
}

/** Label, help before the control, the control, and an error with its sentence. */
@Component({
  selector: 'dw-field',
  imports: [Icon],
  template: `
    <label [attr.for]="id()" [class.unseen]="labelUnseen()"
      >{{ label() }}
      @if (optional()) {
        <span class="optional">{{ optional() }}</span>
      }
    </label>
    @if (help()) {
      <p class="help" [id]="id() + '-help'">{{ help() }}</p>
    }
    <div class="control"><ng-content /></div>
    @if (error()) {
      <p class="error" [id]="id() + '-error'"><dw-icon name="warning" />{{ error() }}</p>
    }
  `,
  styleUrl: './field.css',
  // A static `id` would else stand on this element too, and the label would point at it.
  host: { '[attr.id]': 'null' },
})
export class Field {
  readonly label = input.required<string>();
  readonly help = input<string | null | undefined>('');
  /** The sentence about what is wrong; empty while nothing is. */
  readonly error = input<string | null | undefined>('');
  /** The word for "may be left empty", shown beside the label. */
  readonly optional = input('');
  readonly required = input(false, { transform: booleanAttribute });
  readonly labelUnseen = input(false, { transform: booleanAttribute });
  /** For links from an error summary. */
  readonly id = input(nextId('field'));
  readonly control = contentChild(Input);

  readonly describedBy = computed(() => {
    const parts = [this.help() ? `${this.id()}-help` : '', this.error() ? `${this.id()}-error` : ''];
    return parts.filter(Boolean).join(' ') || null;
  });
}
