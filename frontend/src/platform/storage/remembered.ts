import { inject, signal, type Signal } from '@angular/core';
import { BrowserStorage } from './browser-storage';

/** Something that can be turned on and off. */
export interface Switch {
  readonly on: Signal<boolean>;
  turn(on: boolean): void;
}

/** A switch this browser remembers: on until it was turned off. Where nothing can be kept it lasts for the visit. */
export function remembered(key: string): Switch {
  const storage = inject(BrowserStorage);
  // Older versions wrote it as JSON.
  const on = signal(!/off|false/.test(storage.read(key) ?? ''));
  return {
    on: on.asReadonly(),
    turn(wanted) {
      on.set(wanted);
      storage.keep(key, wanted ? 'on' : 'off');
    },
  };
}
