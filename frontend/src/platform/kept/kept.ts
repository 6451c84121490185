import { DOCUMENT, inject, Injectable } from '@angular/core';

const PREFIX = 'dw.kept.';

/** Something half-written on this device: the words as JSON, and when they were put there (ISO 8601). */
export interface KeptText<T> {
  readonly value: T;
  readonly at: string;
}

/** Keeps what a person is writing on this device only, until it has been sent. Never throws: storage may be off. */
@Injectable({ providedIn: 'root' })
export class Kept {
  private readonly window = inject(DOCUMENT).defaultView;

  /** What lies under a key, or null. The caller makes it whole: an older version may have written it. */
  read(key: string): KeptText<unknown> | null {
    try {
      const written: unknown = JSON.parse(this.window?.localStorage.getItem(PREFIX + key) ?? 'null');
      if (typeof written !== 'object' || written === null || !('value' in written)) return null;
      return { value: written.value, at: 'at' in written && typeof written.at === 'string' ? written.at : '' };
    } catch {
      // Storage is switched off, or another program wrote there.
      return null;
    }
  }

  /** Whether it could be kept. */
  keep(key: string, value: unknown, at: string): boolean {
    try {
      this.window?.localStorage.setItem(PREFIX + key, JSON.stringify({ value, at }));
      return true;
    } catch {
      // Storage is off or full; the page then says that nothing is kept.
      return false;
    }
  }

  drop(key: string): void {
    try {
      this.window?.localStorage.removeItem(PREFIX + key);
    } catch {
      // Nothing can lie there.
    }
  }
}
