import { DOCUMENT, inject, Injectable } from '@angular/core';

const KEY = 'dw.weiter';

/** Whether an address is one of our own pages: nothing else may follow a sign-in. */
export const isOwnAddress = (address: unknown): address is string =>
  typeof address === 'string' && /^\/(?![/\\])/.test(address);

/** Where somebody wanted to go before signing in; the link from the e-mail opens another window. */
@Injectable({ providedIn: 'root' })
export class WayBack {
  private readonly window = inject(DOCUMENT).defaultView;

  remember(address: string | undefined): void {
    try {
      if (isOwnAddress(address)) this.window?.localStorage.setItem(KEY, address);
      else this.window?.localStorage.removeItem(KEY);
    } catch {
      // Storage is switched off; then sign-in leads to the desk.
    }
  }

  /** The remembered address, once. */
  take(): string | null {
    try {
      const address = this.window?.localStorage.getItem(KEY);
      this.window?.localStorage.removeItem(KEY);
      return isOwnAddress(address) ? address : null;
    } catch {
      // Storage is switched off, so nothing was remembered.
      return null;
    }
  }
}
