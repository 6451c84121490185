import { DestroyRef, DOCUMENT, inject, signal, type Signal } from '@angular/core';

const WIDE = '(min-width: 64em)';

const windowOf = (): Partial<Pick<Window, 'matchMedia'>> | null => inject(DOCUMENT).defaultView;

/** Whether the window is wide enough for two columns when the component is built; not where nothing has a width. */
export function isWide(): boolean {
  return windowOf()?.matchMedia?.(WIDE).matches ?? false;
}

/** Whether the window is wide enough for two columns now; follows when it is resized or its text enlarged. */
export function wideWindow(): Signal<boolean> {
  const media = windowOf()?.matchMedia?.(WIDE);
  const wide = signal(media?.matches ?? false);
  const follow = ({ matches }: MediaQueryListEvent): void => wide.set(matches);
  media?.addEventListener('change', follow);
  inject(DestroyRef).onDestroy(() => media?.removeEventListener('change', follow));
  return wide.asReadonly();
}
