import { DOCUMENT, inject, Injectable, InjectionToken } from '@angular/core';

const BYTES = 16;

/** Where new ids come from; specs give their own. Not `randomUUID`, which browsers only have on a safe line. */
export const NEW_ID = new InjectionToken<() => string>('new id', {
  factory: () => {
    const crypto = inject(DOCUMENT).defaultView?.crypto;
    return () =>
      [...(crypto?.getRandomValues(new Uint8Array(BYTES)) ?? [])]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
  },
});

/** Ids nobody can guess. */
@Injectable({ providedIn: 'root' })
export class Ids {
  readonly next = inject(NEW_ID);
}
