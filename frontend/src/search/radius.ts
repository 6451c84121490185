import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { SEARCH_RADII } from '@contract/search-radii';
import { words } from '@frontend/platform/words';
import { Field, Input } from '@frontend/ui';
import { isPostcode } from './address';

/** Where something should lie. */
export interface Around {
  readonly near: string | null;
  readonly km: number;
}

/** Narrows a list to a radius around a postcode; a whole postcode counts at once, an emptied field lifts the limit. */
@Component({
  selector: 'dw-radius',
  imports: [Field, Input],
  template: `
    <div class="pair" role="group" [attr.aria-label]="t().around">
      <dw-field [label]="t().postcode" [error]="error()">
        <input
          dwInput
          inputmode="numeric"
          autocomplete="postal-code"
          maxlength="5"
          [value]="typed()"
          (input)="type(valueOf($event))"
          (change)="leave()"
        />
      </dw-field>
      <dw-field [label]="t().radius">
        <select dwInput (change)="changed.emit({ near: near(), km: +valueOf($event) })">
          @for (one of radii(); track one) {
            <option [value]="one" [selected]="one === km()">{{ t().km(one) }}</option>
          }
        </select>
      </dw-field>
    </div>
    @if (place()) {
      <p class="small quiet">{{ t().aroundPlace(place()) }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      padding-block: 0.8rem;
      border-bottom: 1px solid var(--dw-line);
    }
    .pair {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 0.6rem;
      align-items: end;
    }
    p {
      margin-top: 0.4rem;
    }
  `,
})
export class Radius {
  readonly near = input<string | null>(null);
  readonly km = input.required<number>();
  /** The place the answer lies around; empty while there is none. */
  readonly place = input('');
  /** Whether an answer is here that knows no such postcode. */
  readonly unknown = input(false);
  readonly changed = output<Around>();

  protected readonly t = words('search');
  protected readonly typed = linkedSignal(() => this.near() ?? '');
  private readonly left = linkedSignal({ source: this.near, computation: () => false });
  protected readonly radii = computed(() => [...new Set([...SEARCH_RADII, this.km()])].sort((a, b) => a - b));
  protected readonly error = computed(() => {
    if (this.near() !== null && this.unknown()) return this.t().postcodeUnknown;
    return this.left() && this.typed() !== '' && !isPostcode(this.typed()) ? this.t().postcodeShort : '';
  });

  protected readonly valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

  protected type(text: string): void {
    this.typed.set(text);
    if (text === '' && this.near() !== null) this.changed.emit({ near: null, km: this.km() });
    if (isPostcode(text) && text !== this.near()) this.changed.emit({ near: text, km: this.km() });
  }

  protected leave(): void {
    this.left.set(true);
  }
}
