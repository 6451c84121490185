import { inject, Injectable } from '@angular/core';
import { BrowserStorage } from '@frontend/platform/storage';

const KEY = 'dw.weiter';

/** Whether an address is one of our own pages: nothing else may follow a sign-in. */
export const isOwnAddress = (address: unknown): address is string =>
  typeof address === 'string' && /^\/(?![/\\])/.test(address);

/** Where somebody wanted to go before signing in; the link from the e-mail opens another window. */
@Injectable({ providedIn: 'root' })
export class WayBack {
  private readonly storage = inject(BrowserStorage);

  remember(address: string | undefined): void {
    if (isOwnAddress(address)) this.storage.keep(KEY, address);
    else this.storage.drop(KEY);
  }

  /** The remembered address, once. */
  take(): string | null {
    const address = this.storage.read(KEY);
    this.storage.drop(KEY);
    return isOwnAddress(address) ? address : null;
  }
}
