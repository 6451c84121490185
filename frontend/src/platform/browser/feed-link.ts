import { DOCUMENT, effect, inject } from '@angular/core';

/** Names the feed of what this page shows in its head, for feed readers. Ends with the component being built. */
export function announceFeed(address: () => string): void {
  const document = inject(DOCUMENT);
  effect((onCleanup) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'alternate', type: 'application/atom+xml', title: 'Atom', href: address() });
    document.head.append(link);
    onCleanup(() => link.remove());
  });
}
