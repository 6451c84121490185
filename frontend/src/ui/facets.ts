import { Component, computed, input, output, signal } from '@angular/core';
import { Checkbox } from './checkbox';

/** One box. `depth` 1 stands beneath the last one of depth 0. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly depth?: number;
}

/** One way to narrow a list. */
export interface FacetGroup {
  readonly id: string;
  readonly label: string;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
}

/** Groups of boxes that narrow a list; on a phone they stay folded and only tell how many are chosen. */
@Component({
  selector: 'dw-facets',
  imports: [Checkbox],
  template: `
    <details [open]="open() || wide()" (toggle)="noteOpen($event)">
      <summary>
        <span class="title">{{ heading() }}</span>
        <span class="chosen">{{ chosenText() }}</span>
      </summary>
      <ng-content select="[facetsFirst]" />
      @for (group of shown(); track group.id) {
        <fieldset>
          <legend>{{ group.label }}</legend>
          @for (one of group.values; track one.value) {
            <dw-checkbox
              [class.beneath]="one.depth"
              [label]="one.label"
              [count]="one.count"
              [checked]="group.chosen.includes(one.value)"
              (checkedChange)="changed.emit({ group: group.id, value: one.value, chosen: $event })"
            />
          }
        </fieldset>
      }
      <ng-content />
    </details>
  `,
  styleUrl: './facets.css',
})
export class Facets {
  readonly heading = input.required<string>();
  /** "2 chosen", or empty. */
  readonly chosenText = input('');
  readonly groups = input.required<readonly FacetGroup[]>();
  readonly changed = output<{ group: string; value: string; chosen: boolean }>();
  protected readonly open = signal(false);
  /** Whether there is room to show all of them at once. */
  readonly wide = input(false);
  protected readonly shown = computed(() => this.groups().filter((group) => group.values.length > 0));

  protected noteOpen(event: Event): void {
    this.open.set((event.target as HTMLDetailsElement).open);
  }
}
