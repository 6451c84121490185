import { LOCKS, rulesOf, type Fields, type Kind, type Values } from '@domain/postings';

/** Makes a value of its kind out of whatever was found: what fits is kept, for the rest there is something blank. */
export type Whole<T> = (found: unknown) => T;

export const text: Whole<string> = (found) => (typeof found === 'string' ? found : '');
export const textOrNull: Whole<string | null> = (found) => text(found) || null;
export const numberOrNull: Whole<number | null> = (found) => (typeof found === 'number' ? found : null);
export const flag: Whole<boolean> = (found) => found === true;

const list = (found: unknown): readonly unknown[] => (Array.isArray(found) ? found : []);

export const listOf =
  <T>(item: Whole<T>, most = Infinity): Whole<T[]> =>
  (found) =>
    list(found).slice(0, most).map(item);

export const texts =
  (most = Infinity): Whole<string[]> =>
  (found) =>
    list(found)
      .filter((one) => typeof one === 'string')
      .slice(0, most);

export const oneOf =
  <T extends string, Otherwise extends T | null>(choices: readonly T[], otherwise: Otherwise): Whole<T | Otherwise> =>
  (found) =>
    choices.find((one) => one === found) ?? otherwise;

export const someOf =
  <T extends string>(choices: readonly T[], otherwise: readonly T[] = []): Whole<T[]> =>
  (found) => {
    const chosen = choices.filter((one) => list(found).includes(one));
    return chosen.length > 0 ? chosen : [...otherwise];
  };

/** A record with exactly these fields; one that is forgotten does not compile. */
export const record =
  <T extends object>(fields: { readonly [K in keyof T]: Whole<T[K]> }): Whole<T> =>
  (found) => {
    const given = (typeof found === 'object' && found !== null ? found : {}) as Partial<Record<keyof T, unknown>>;
    const names = Object.keys(fields) as (keyof T)[];
    return Object.fromEntries(names.map((name) => [name, fields[name](given[name])])) as T;
  };

/** Makes a value of a field whole. */
function wholeOf(kind: Kind): Whole<unknown> {
  switch (kind.type) {
    case 'text':
      return text;
    case 'texts':
      return texts();
    case 'locked':
      return each(kind.names.map((name) => [name, record({ text, lock: oneOf(LOCKS, 'everyone') })]));
    case 'one':
      return oneOf(kind.of, kind.blank as string | null);
    case 'some':
      return someOf(kind.of, kind.blank as readonly string[]);
    case 'codes':
      return texts(kind.most);
    case 'number':
      return numberOrNull;
    case 'flag':
      return flag;
    case 'items':
      return listOf(each(Object.entries(kind.fields).map(([name, one]) => [name, wholeOf(one)])), kind.most);
    case 'code':
    case 'url':
    case 'day':
      return textOrNull;
  }
}

const each = (fields: readonly (readonly [string, Whole<unknown>])[]): Whole<Record<string, unknown>> =>
  record(Object.fromEntries(fields));

/** A draft of a posting with these fields, written in `language` where none was kept. */
export const postingDraft = <F extends Fields>(fields: F, language: string): Whole<Values<F>> =>
  each(
    rulesOf(fields).map(([name, { is }]) => [name, wholeOf(name === 'language' ? { ...is, blank: language } : is)]),
  ) as Whole<Values<F>>;
