import { DOCUMENT, inject } from '@angular/core';

/** Whether the window is wide enough for two columns when the component is built; not where nothing has a width. */
export function isWide(): boolean {
  const view: Partial<Pick<Window, 'matchMedia'>> | null = inject(DOCUMENT).defaultView;
  return view?.matchMedia?.('(min-width: 64em)').matches ?? false;
}
