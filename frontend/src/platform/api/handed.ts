import { ApplicationRef, inject, Injectable, InjectionToken, makeStateKey, TransferState } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { filter, switchMap, take } from 'rxjs';

type Answers = Readonly<Record<string, unknown>>;
const ANSWERS = makeStateKey<Answers>('answers');

/** Whether a page is drawn for somebody else to show: then its answers travel with it. */
export const HANDS_OVER = new InjectionToken('hands over', { factory: () => false });

/**
 * Answers that travel with a page: whoever draws it keeps what it read, and the program that starts on that page takes
 * them instead of asking once more. Each is taken once, for reading again means asking again.
 */
@Injectable({ providedIn: 'root' })
export class Handed {
  private readonly handsOver = inject(HANDS_OVER);
  private readonly state = inject(TransferState);
  private answers = this.state.get(ANSWERS, {});

  constructor() {
    const app = inject(ApplicationRef);
    // What the first page had no use for is old by the time another page asks.
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        take(1),
        switchMap(() => app.whenStable()),
      )
      .subscribe(() => (this.answers = {}));
  }

  keep(question: string, answer: unknown): void {
    if (this.handsOver) this.state.set(ANSWERS, { ...this.state.get(ANSWERS, {}), [question]: answer });
  }

  /** What was handed over as the answer, or undefined. */
  take(question: string): unknown {
    const { [question]: answer, ...left } = this.answers;
    this.answers = left;
    return answer;
  }
}
