import { DOCUMENT, ErrorHandler, inject, Injectable } from '@angular/core';
import { Problem } from '@frontend/platform/api';
import { TabStorage } from '@frontend/platform/storage';

const KEY = 'dw.reloaded';
const AGAIN_AFTER = 60_000;

/** Whether a part of the program could not be loaded: after a release the old parts are gone. */
const isMissingPart = (error: unknown): boolean =>
  error instanceof Error &&
  /dynamically imported module|Importing a module script failed|error loading dynamically imported/i.test(
    error.message,
  );

/** Loads the page anew, once, when a part of it is gone; everything else is shown where it happens. */
@Injectable()
export class Faults extends ErrorHandler {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly storage = inject(TabStorage);

  override handleError(error: unknown): void {
    if (isMissingPart(error) && this.mayReload()) {
      this.window?.location.reload();
      return;
    }
    // Refusals are told on the page; only what nobody expected goes to the browser's own log.
    if (!(error instanceof Problem)) super.handleError(error);
  }

  private mayReload(): boolean {
    const last = Number(this.storage.read(KEY) ?? 0);
    const now = Date.now();
    if (now - last < AGAIN_AFTER) return false;
    // Where nothing is kept we could not tell a second time from the first, and would reload for ever.
    return this.storage.keep(KEY, String(now));
  }
}
