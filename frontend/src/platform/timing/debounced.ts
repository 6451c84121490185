import { effect, inject, InjectionToken, signal, untracked, type Signal } from '@angular/core';

/** Stretches or shortens every wait; specs set 0 so that nothing waits. */
export const PACE = new InjectionToken<number>('pace', { factory: () => 1 });

/** The value of `source` once it has not changed for `ms` milliseconds; ends with the component being built. */
export function debounced<T>(source: () => T, ms: number): Signal<T> {
  const wait = ms * inject(PACE);
  const rested = signal(untracked(source));
  effect((onCleanup) => {
    const value = source();
    const timer = setTimeout(() => rested.set(value), wait);
    onCleanup(() => clearTimeout(timer));
  });
  return rested.asReadonly();
}

/** Follows `source`, but takes a new value at most once in `ms` milliseconds; the last value always arrives. */
export function throttled<T>(source: () => T, ms: number): Signal<T> {
  const between = ms * inject(PACE);
  const shown = signal(untracked(source));
  let last = -Infinity;
  effect((onCleanup) => {
    const value = source();
    const wait = Math.max(0, last + between - performance.now());
    const timer = setTimeout(() => {
      last = performance.now();
      shown.set(value);
    }, wait);
    onCleanup(() => clearTimeout(timer));
  });
  return shown.asReadonly();
}
