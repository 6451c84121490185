import { DOCUMENT, inject, Injectable } from '@angular/core';
import { TabStorage } from '@frontend/platform/storage';

const KEY = 'dw.reloaded';
const AGAIN_AFTER = 60_000;

/** Loads the whole page anew, at most once a minute: a second time would not help and would never end. */
@Injectable({ providedIn: 'root' })
export class Reload {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly storage = inject(TabStorage);

  /** Whether the page is being loaded anew. */
  once(): boolean {
    const last = Number(this.storage.read(KEY) ?? 0);
    const now = Date.now();
    // Where nothing is kept we could not tell a second time from the first, and would reload for ever.
    if (now - last < AGAIN_AFTER || !this.storage.keep(KEY, String(now))) return false;
    this.window?.location.reload();
    return true;
  }
}
