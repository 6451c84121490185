import { computed, inject, type Signal } from '@angular/core';
import type { Part, WordsOf } from '@contract/words';
import { DICTIONARY } from './dictionary';
import { Language } from './language';

/**
 * The words of a part, or of one section of it, in the language of the interface. Call it while a component is being
 * built; the route has waited for them.
 */
export function words<P extends Part>(part: P): Signal<WordsOf<P>>;
export function words<P extends Part, S extends keyof WordsOf<P>>(part: P, section: S): Signal<WordsOf<P>[S]>;
export function words(part: Part, section?: string): Signal<unknown> {
  const language = inject(Language);
  return computed(() => {
    const all = DICTIONARY.of(language.shown(), part);
    return section === undefined ? all : (all as Readonly<Record<string, unknown>>)[section];
  });
}
