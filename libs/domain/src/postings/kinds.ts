import type { Day } from '../calendar';
import { line as oneLine, text as severalLines, type TextLimits } from '../text-limits';
import type { LockedText } from './lock';

/** Reference data that codes stand for. */
export type Codes = 'topic' | 'sector' | 'place';

/** What a field can hold, with its limits as data: the schema, the judgement and the browser's draft are made of it. */
type Shape =
  /** `min` holds once it is handed in. */
  | ({ readonly type: 'text' } & TextLimits)
  | { readonly type: 'texts'; readonly min: number; readonly max: number; readonly most: number }
  /** Texts that each have a lock; `mins` are those that may not stay short. */
  | {
      readonly type: 'locked';
      readonly names: readonly string[];
      readonly mins: Readonly<Record<string, number>>;
      readonly max: number;
    }
  /** `words` is where people read what its values mean. */
  | { readonly type: 'one'; readonly of: readonly string[]; readonly words: string }
  | { readonly type: 'some'; readonly of: readonly string[]; readonly words: string }
  | { readonly type: 'code'; readonly of: Codes; readonly max: number }
  | { readonly type: 'codes'; readonly of: Codes; readonly max: number; readonly most: number }
  | { readonly type: 'number'; readonly min: number; readonly max: number }
  | { readonly type: 'url'; readonly max: number }
  | { readonly type: 'day' }
  | { readonly type: 'flag' }
  /** Things with fields of their own; one without its `needed` fields is none. */
  | {
      readonly type: 'items';
      readonly fields: Readonly<Record<string, Kind>>;
      readonly needed: readonly string[];
      readonly most: number;
    };

/** A kind of field, and what it holds before anybody has written anything. */
export type Kind<T = unknown, S extends Shape = Shape> = S & { readonly blank: T };

type Of<Type extends Shape['type']> = Extract<Shape, { type: Type }>;

/** One line of at most so many characters. */
export const line = (max: number, min = 0): Kind<string, Of<'text'>> => ({
  type: 'text',
  ...oneLine(max, min),
  blank: '',
});

/** Several lines of at most so many characters. */
export const text = (max: number, min = 0): Kind<string, Of<'text'>> => ({
  type: 'text',
  ...severalLines(max, min),
  blank: '',
});

/** At most so many single lines of `min` to `max` characters. */
export const texts = (most: number, max: number, min: number): Kind<string[], Of<'texts'>> => ({
  type: 'texts',
  min,
  max,
  most,
  blank: [],
});

/** One text per name, each with a lock. */
export const locked = <Name extends string>(
  names: readonly Name[],
  max: number,
  mins: Readonly<Partial<Record<Name, number>>>,
): Kind<Record<Name, LockedText>, Of<'locked'>> => ({
  type: 'locked',
  names,
  mins: mins as Readonly<Record<string, number>>,
  max,
  blank: Object.fromEntries(names.map((name) => [name, { text: '', lock: 'everyone' }])) as Record<Name, LockedText>,
});

/** One of several values, or `blank`. */
export const oneOf = <V extends string, Blank extends V | null>(
  words: string,
  of: readonly V[],
  blank: Blank,
): Kind<V | Blank, Of<'one'>> => ({ type: 'one', of, words, blank });

/** Any of several values. */
export const someOf = <V extends string>(
  words: string,
  of: readonly V[],
  blank: readonly V[] = [],
): Kind<V[], Of<'some'>> => ({ type: 'some', of, words, blank: [...blank] });

/** A code of reference data, of at most so many characters. */
export const code = (of: Codes, max: number): Kind<string | null, Of<'code'>> => ({
  type: 'code',
  of,
  max,
  blank: null,
});

/** Several codes of reference data. */
export const codes = (of: Codes, max: number, most: number): Kind<string[], Of<'codes'>> => ({
  type: 'codes',
  of,
  max,
  most,
  blank: [],
});

export const number = (min: number, max: number): Kind<number | null, Of<'number'>> => ({
  type: 'number',
  min,
  max,
  blank: null,
});

/** A web address. */
export const url = (max: number): Kind<string | null, Of<'url'>> => ({ type: 'url', max, blank: null });
export const day = (): Kind<Day | null, Of<'day'>> => ({ type: 'day', blank: null });
export const flag = (): Kind<boolean, Of<'flag'>> => ({ type: 'flag', blank: false });

/** What the fields of an item hold together. */
export type ItemOf<F extends Readonly<Record<string, Kind>>> = { -readonly [K in keyof F]: F[K]['blank'] };

/** At most so many things with fields of their own. */
export const items = <F extends Readonly<Record<string, Kind>>>(
  most: number,
  fields: F,
  needed: readonly (keyof F & string)[],
): Kind<ItemOf<F>[], Of<'items'> & { readonly fields: F }> => ({ type: 'items', fields, needed, most, blank: [] });
