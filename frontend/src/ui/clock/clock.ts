import { Component, computed, input } from '@angular/core';

const LAST = 15;
const TICKS = [5, 9, 11, 15];

/** Fifteen working days as boxes. The boxes are a drawing: the sentence beside them must say the same. */
@Component({
  selector: 'dw-clock',
  host: { 'aria-hidden': 'true' },
  template: `
    <span class="boxes">
      @for (box of boxes(); track box.day) {
        <i [class]="box.look"></i>
      }
    </span>
    <span class="labels">
      @for (tick of ticks; track tick) {
        <span [style.grid-column]="tick">{{ tick }}</span>
      }
    </span>
  `,
  styleUrl: './clock.css',
})
export class Clock {
  /** The working day that runs, from 1. */
  readonly day = input.required<number>();
  /** The working day on which the time is up. */
  readonly of = input.required<number>();

  protected readonly ticks = TICKS;
  protected readonly boxes = computed(() =>
    Array.from({ length: LAST }, (_, index) => {
      const day = index + 1;
      return { day, look: `${this.look(day)}${TICKS.includes(day) ? ' tick' : ''}${day > this.of() ? ' extra' : ''}` };
    }),
  );

  private look(day: number): string {
    const [now, of] = [this.day(), this.of()];
    if (now > of) return day > now ? '' : day > of ? 'late' : 'past';
    return day < now ? 'past' : day === now ? 'now' : '';
  }
}
