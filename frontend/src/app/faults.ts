import { ErrorHandler, inject, Injectable } from '@angular/core';
import { Problem } from '@frontend/platform/api';
import { Reload } from '@frontend/platform/browser';

/** Whether a part of the program could not be loaded: after a release the old parts are gone. */
const isMissingPart = (error: unknown): boolean =>
  error instanceof Error &&
  /dynamically imported module|Importing a module script failed|error loading dynamically imported/i.test(
    error.message,
  );

/** Loads the page anew, once, when a part of it is gone; everything else is shown where it happens. */
@Injectable()
export class Faults extends ErrorHandler {
  private readonly reload = inject(Reload);

  override handleError(error: unknown): void {
    if (isMissingPart(error) && this.reload.once()) return;
    // Refusals are told on the page; only what nobody expected goes to the browser's own log.
    if (!(error instanceof Problem)) super.handleError(error);
  }
}
