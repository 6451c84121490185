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
export function words<T>(texts: BothLanguages<T>): Signal<SameShape<T>>;
export function words(part: Part | BothLanguages<unknown>, section?: string): Signal<unknown> {
  const language = inject(Language);
  return computed(() => {
    if (typeof part !== 'string') return language.current() === 'en' ? part.en : part.de;
    const all = DICTIONARY.of(language.shown(), part);
    return section === undefined ? all : (all as Readonly<Record<string, unknown>>)[section];
  });
}

/** The same shape in another language: texts stay texts, functions keep their arguments. */
export type SameShape<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : SameShape<T[K]>;
};

/** Texts of a page in both languages; German sets the shape. */
export interface BothLanguages<T> {
  readonly de: T;
  readonly en: SameShape<NoInfer<T>>;
}

/** Ties two languages to one shape where the texts stand in a file of their own. */
export const bothLanguages = <T>(texts: BothLanguages<T>): BothLanguages<T> => texts;
