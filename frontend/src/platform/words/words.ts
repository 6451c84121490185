import { computed, inject, type Signal } from '@angular/core';
import { Language } from './language';

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

/** The texts in the language of the interface; call it while a component is being built. */
export function words<T>(texts: BothLanguages<T>): Signal<SameShape<T>> {
  const language = inject(Language);
  return computed(() => (language.current() === 'en' ? texts.en : (texts.de as SameShape<T>)));
}
