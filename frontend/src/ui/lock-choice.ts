import { Component, computed, input, model } from '@angular/core';
import type { IconName } from './icons';
import { Segments, type Segment } from './segments';

/** How far an answer is open: to everyone, to members, to a partner. */
export type LockValue = 'everyone' | 'members' | 'partner';

const ICON: Readonly<Record<LockValue, IconName>> = { everyone: 'open', members: 'half', partner: 'lock' };
/** How the edge of a field shows its lock. */
export const LOCK_EDGE = { everyone: 'open', members: 'hatched', partner: 'solid' } as const;

/** Who may read one answer. */
@Component({
  selector: 'dw-lock-choice',
  imports: [Segments],
  template: `<dw-segments
    beside
    [legend]="legend()"
    [options]="options()"
    [value]="value()"
    (valueChange)="choose($event)"
  />`,
  styles: ':host { display: block; }',
})
export class LockChoice {
  readonly legend = input.required<string>();
  readonly labels = input.required<Readonly<Record<LockValue, string>>>();
  readonly value = model<LockValue>('everyone');

  protected readonly options = computed<readonly Segment<LockValue>[]>(() =>
    (['everyone', 'members', 'partner'] as const).map((value) => ({
      value,
      label: this.labels()[value],
      icon: ICON[value],
    })),
  );

  protected choose(value: LockValue | null): void {
    if (value) this.value.set(value);
  }
}
