import type { Clock } from '@backend/platform/clock';

/** Failures in a row after which nobody is sent into the same wall again. */
const FAILURES = 5;
/** Milliseconds until one request may try whether the wall is gone. */
const REST = 10_000;

/**
 * Leaves something alone that keeps failing: opens after five failures in a row, lets one request try every ten seconds,
 * and closes with the first that succeeds.
 */
export class Circuit {
  private failures = 0;
  private openedAt = 0;
  private trying = false;

  constructor(private readonly clock: Clock) {}

  get isOpen(): boolean {
    return this.failures >= FAILURES;
  }

  /** Whether a request may be sent now; the one that tries an open circuit has to report how it went. */
  allows(): boolean {
    if (!this.isOpen) return true;
    if (this.trying || this.clock.now().getTime() - this.openedAt < REST) return false;
    this.trying = true;
    return true;
  }

  succeeded(): void {
    this.failures = 0;
    this.trying = false;
  }

  failed(): void {
    this.failures += 1;
    this.trying = false;
    if (this.isOpen) this.openedAt = this.clock.now().getTime();
  }

  /** The request never got as far as to tell. */
  skipped(): void {
    this.trying = false;
  }
}
