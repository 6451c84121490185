import { DOCUMENT, inject } from '@angular/core';

/** Whether the window is wide enough for two columns when the component is built. */
export const isWide = (): boolean => inject(DOCUMENT).defaultView?.matchMedia?.('(min-width: 64em)').matches ?? false;
