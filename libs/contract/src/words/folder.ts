import type { de } from './de';
import type { Shape } from './shape';

type German = typeof de.parts;

/** A part is what one group of pages needs; it is loaded as a whole and only when one of them is opened. */
export type Part = keyof German;

/** The words of a part, in any language. */
export type WordsOf<P extends Part> = Shape<Awaited<ReturnType<German[P]>>['words']>;

/** A language: its own folder, with every part German has. A text that is missing or takes other arguments does not compile. */
export interface Folder {
  /** Writes dates and numbers. */
  readonly locale: string;
  readonly parts: { readonly [P in Part]: () => Promise<{ readonly words: WordsOf<P> }> };
}
