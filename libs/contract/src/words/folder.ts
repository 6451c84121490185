import type { Page } from '../pages';
import type { de } from './de';
import type { Shape } from './shape';
import type { Told } from './told';

type German = typeof de.parts;

/** A part is what one group of pages needs; it is loaded as a whole and only when one of them is opened. */
export type Part = keyof German;

/** Words as they stand in a file: where they tell numbers of rules, they are given them. */
export type Written<W> = W | ((told: Told) => W);
type Said<W> = W extends (told: Told) => infer S ? S : W;

/** The words of a part, in any language. */
export type WordsOf<P extends Part> = Shape<Said<Awaited<ReturnType<German[P]>>['words']>>;

/** A language: its own folder, with every part German has. A text that is missing or takes other arguments does not compile. */
export interface Folder {
  /** What the language calls itself. */
  readonly name: string;
  /** Writes dates and numbers. */
  readonly locale: string;
  /** Helps out where this one has nothing of its own: addresses, names of topics and sectors. German, unless said. */
  readonly fallback?: 'de' | 'en';
  /** Where its pages stand. */
  readonly addresses?: Readonly<Record<Page, string>>;
  readonly parts: {
    /** Tells no rules: the other parts are given its numerals. */
    readonly basics: () => Promise<{ readonly words: WordsOf<'basics'> }>;
  } & { readonly [P in Part]: () => Promise<{ readonly words: Written<WordsOf<P>> }> };
}
