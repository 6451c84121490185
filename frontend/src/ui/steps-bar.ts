import { Component, computed, input, output } from '@angular/core';

/** Where in a task somebody is. On a phone only the current step and what is left are told. */
@Component({
  selector: 'dw-steps-bar',
  template: `
    <nav [attr.aria-label]="label()">
      <ol>
        @for (step of steps(); track step; let at = $index) {
          <li
            [class.done]="at <= current()"
            [class.now]="at === current()"
            [attr.aria-current]="at === current() ? 'step' : null"
          >
            @if (at < reached() && at !== current()) {
              <button type="button" (click)="chosen.emit(at)">
                <b>{{ at + 1 }}</b> {{ step }}
              </button>
            } @else {
              <span
                ><b>{{ at + 1 }}</b> {{ step }}</span
              >
            }
          </li>
        }
      </ol>
    </nav>
    <p class="short">
      <strong>{{ short() }}</strong
      ><span>{{ aside() }}</span>
    </p>
  `,
  styleUrl: './steps-bar.css',
})
export class StepsBar {
  readonly label = input.required<string>();
  readonly steps = input.required<readonly string[]>();
  /** Index of the current step. */
  readonly current = input(0);
  /** How many steps may be gone back or forward to. */
  readonly reached = input(0);
  /** The current step in words for phones: "Step 1 of 5: Tell". */
  readonly shortText = input.required<(at: number, of: number, step: string) => string>();
  readonly aside = input('');
  readonly chosen = output<number>();
  protected readonly short = computed(() =>
    this.shortText()(this.current() + 1, this.steps().length, this.steps()[this.current()] ?? ''),
  );
}
