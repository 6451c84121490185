import type { FieldRule, Fields, Kind, NamesWith, Values } from '@domain/postings';
import { rulesOf } from '@domain/postings';
import { cut, type Picker } from './pick';

/** What people call one of the values of a field, in every language, by the list of words it is in. */
export type Called = (list: string, value: string) => readonly string[];

/** The fields of a posting that sources can tell. */
export type Imported<F extends Fields> = Pick<Values<F>, Exclude<keyof F, NamesWith<F, 'imported', false>>>;

const POSTCODE = /^\d{5}$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const YES = ['true', 'yes', 'ja', '1'];

const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, ' ');

/** The values meant by these words: by their code or by what people call them; languages also by their first letters. */
const meant = (
  { of, words }: Extract<Kind, { type: 'one' | 'some' }>,
  said: readonly string[],
  called: Called,
): string[] => {
  const heard = said.flatMap((one) => (words === 'language' ? [plain(one), plain(one).slice(0, 2)] : [plain(one)]));
  return of.filter((value) => [value, ...called(words, value)].some((name) => heard.includes(plain(name))));
};

/** The value of one field in the first of these columns that holds something; blank where none tells one of ours. */
function valueOf(kind: Kind, picker: Picker, names: readonly string[], called: Called): unknown {
  const fitting = (pattern: RegExp, text: string): string | null => (pattern.test(text) ? text : null);
  switch (kind.type) {
    case 'text':
      return cut(picker.text(...names), kind.max);
    case 'texts':
      return picker
        .list(...names)
        .map((one) => cut(one, kind.max))
        .filter((one) => one.length >= kind.min)
        .slice(0, kind.most);
    case 'one':
      return meant(kind, picker.list(...names), called)[0] ?? kind.blank;
    case 'some': {
      const values = meant(kind, picker.list(...names), called);
      return values.length > 0 ? values : kind.blank;
    }
    case 'code': {
      const code = picker.text(...names);
      return kind.of === 'place' ? fitting(POSTCODE, code) : code.length <= kind.max ? code || null : null;
    }
    case 'codes':
      return picker
        .list(...names)
        .filter((one) => one.length <= kind.max)
        .slice(0, kind.most);
    case 'number':
      return picker.number(kind.min, kind.max, ...names);
    case 'url':
      return picker.url(...names);
    case 'day':
      return fitting(DAY, picker.text(...names));
    case 'flag':
      return YES.includes(plain(picker.text(...names)));
    case 'locked':
    case 'items':
      return kind.blank;
  }
}

/** Texts with locks come open: whoever gives them to a register has published them. */
function textsOf(
  kind: Extract<Kind, { type: 'locked' }>,
  picker: Picker,
  columns: Readonly<Record<string, readonly string[]>>,
) {
  return Object.fromEntries(
    kind.names.map((name) => [name, { text: cut(picker.text(...(columns[name] ?? [])), kind.max), lock: 'everyone' }]),
  );
}

function read({ is, imported }: FieldRule, picker: Picker, called: Called): unknown {
  if (imported === false) return is.blank;
  if (!isList(imported)) return is.type === 'locked' ? textsOf(is, picker, imported) : is.blank;
  return valueOf(is, picker, imported, called);
}

const isList = (names: readonly string[] | Readonly<Record<string, readonly string[]>>): names is readonly string[] =>
  Array.isArray(names);

/** What a record tells of the fields of a posting, tidied and within their limits. */
export const importedOf = <F extends Fields>(fields: F, picker: Picker, called: Called): Imported<F> =>
  Object.fromEntries(
    rulesOf(fields).flatMap(([name, rule]) => (rule.imported === false ? [] : [[name, read(rule, picker, called)]])),
  ) as Imported<F>;
