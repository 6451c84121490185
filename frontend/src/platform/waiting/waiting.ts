import { Component, computed, effect, input, signal, type Signal } from '@angular/core';
import { problemOf } from '@frontend/platform/api';
import { words } from '@frontend/platform/words';
import { Button, Skeleton } from '@frontend/ui';
import { Failure } from './failure';

/** What the waiting part needs of a resource. */
export interface Awaited {
  readonly isLoading: Signal<boolean>;
  readonly error: Signal<Error | undefined>;
  hasValue(): boolean;
  reload(): boolean;
}

const SHOW_AFTER = 400;
const SLOW_AFTER = 8000;

/**
 * Stands where a resource is not there yet: nothing for 400 ms, then still bars, after 8 s a sentence with another try,
 * and the failure if there is one. Shows nothing once there is a value.
 */
@Component({
  selector: 'dw-waiting',
  imports: [Button, Failure, Skeleton],
  template: `
    @if (problem(); as found) {
      <dw-failure [problem]="found" [heading]="heading()" (again)="of().reload()" />
    } @else if (loading()) {
      @if (phase() !== 'patient') {
        <dw-skeleton [sentence]="t().loading" [rows]="rows()" />
      }
      @if (phase() === 'slow') {
        <p class="actions">
          <span role="status">{{ t().slow }}</span>
          <button dwButton="bare" type="button" (click)="of().reload()">{{ t().again }}</button>
        </p>
      }
    }
  `,
  // Read by the frame: the footer comes when the page above it stands.
  host: { '[attr.data-waiting]': 'loading() || null' },
})
export class Waiting {
  readonly of = input.required<Awaited>();
  readonly rows = input(4);
  /** Heading level of a failure: 1 where it stands for the whole page. */
  readonly heading = input<1 | 2>(2);

  protected readonly t = words('basics', 'waiting');
  protected readonly phase = signal<'patient' | 'shown' | 'slow'>('patient');
  protected readonly problem = computed(() => problemOf(this.of()));
  protected readonly loading = computed(() => this.of().isLoading() && !this.of().hasValue());

  constructor() {
    effect((onCleanup) => {
      this.phase.set('patient');
      if (!this.loading()) return;
      const timers = [
        setTimeout(() => this.phase.set('shown'), SHOW_AFTER),
        setTimeout(() => this.phase.set('slow'), SLOW_AFTER),
      ];
      onCleanup(() => timers.forEach(clearTimeout));
    });
  }
}
