import { computed, untracked, type WritableSignal } from '@angular/core';

/** One part of what a signal holds, to be read and written by itself: a form stands over it, a draft keeps the whole. */
export function part<T extends object, Name extends keyof T>(
  whole: WritableSignal<T>,
  name: Name,
): WritableSignal<T[Name]> {
  const read = computed(() => whole()[name]);
  const set = (value: T[Name]): void => whole.update((one) => ({ ...one, [name]: value }));
  const update = (change: (value: T[Name]) => T[Name]): void => set(change(untracked(read)));
  // Its brand is known to Angular's types alone.
  return Object.assign(read, { set, update, asReadonly: () => read }) as unknown as WritableSignal<T[Name]>;
}
