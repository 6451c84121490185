import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';

/** Whether the backend can be reached, from the browser's own signal and from what our requests met. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly reachable = signal(this.window?.navigator.onLine ?? true);

  readonly online = this.reachable.asReadonly();

  constructor() {
    const up = (): void => this.reachable.set(true);
    const down = (): void => this.reachable.set(false);
    this.window?.addEventListener('online', up);
    this.window?.addEventListener('offline', down);
    inject(DestroyRef).onDestroy(() => {
      this.window?.removeEventListener('online', up);
      this.window?.removeEventListener('offline', down);
    });
  }

  /** Called after each request: an answer of any kind proves the line, status 0 says it is cut. */
  met(status: number): void {
    this.reachable.set(status !== 0);
  }
}
