import { DOCUMENT, inject } from '@angular/core';

/**
 * The key behind the `#` of this page's address (browsers never send that part anywhere), empty if there is none. It is
 * taken out of the address bar and of the history at once.
 */
export function keyFromAddress(): string {
  const { location, history } = inject(DOCUMENT).defaultView ?? {};
  const key = decodeURIComponent(location?.hash.replace(/^#(?:token=)?/, '') ?? '');
  if (key) history?.replaceState(history.state, '', `${location?.pathname ?? ''}${location?.search ?? ''}`);
  return key;
}
