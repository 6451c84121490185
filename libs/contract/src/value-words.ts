import { isShown, rulesOf, type Fields, type Found, type Kind } from '@domain/postings';
import type { Names, Words } from './words';

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const joined = (parts: readonly string[], by = ', '): string => parts.filter(Boolean).join(by);

/** What people call a field; one that has no name yet is named by its key. */
export const fieldName = (field: string, { field: names }: Pick<Words, 'field'>): string =>
  (names as Readonly<Record<string, string | undefined>>)[field] ?? field;

/** What one of the values of a field is called, by the list of words it is in. */
export function choiceWords(list: string, choice: string, said: Words): string {
  const lists = said as unknown as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
  return list === 'language' ? said.languageName(choice) : (lists[list]?.[choice] ?? choice);
}

/** What a field holds, as people read it; empty where it holds nothing. */
export function valueWords(kind: Kind, value: unknown, said: Words, names: Names): string {
  const ofCode = (of: string, code: string): string =>
    of === 'topic' ? names.topic(code) : of === 'sector' ? names.sector(code) : code;
  if (value === null || value === undefined || value === '') return '';
  switch (kind.type) {
    case 'texts':
      return joined(list(value).map(String));
    case 'one':
      return choiceWords(kind.words, value as string, said);
    case 'some':
      return joined(list(value).map((one) => choiceWords(kind.words, one as string, said)));
    case 'code':
      return ofCode(kind.of, value as string);
    case 'codes':
      return joined(list(value).map((one) => ofCode(kind.of, one as string)));
    case 'flag':
      return value === true ? said.workChange.yes : '';
    case 'day':
      return said.day(value as string);
    case 'items':
      return joined(
        list(value).map((item) =>
          joined(
            Object.entries(kind.fields).map(([name, of]) =>
              valueWords(of, (item as Readonly<Record<string, unknown>>)[name], said, names),
            ),
          ),
        ),
        '; ',
      );
    case 'locked':
      return '';
    case 'text':
    case 'number':
    case 'url':
      return value as string | number as string;
  }
}

/** Fields that are read as a text of their own, and not as one fact among others. */
const isText = (kind: Kind): boolean => kind.type === 'text' && kind.kind === 'text';

/** Everything readers are told in the fields of a posting besides its title and its texts, and what each is called. */
export const factsOf = <F extends Fields>(
  fields: F,
  posting: Found<F>,
  said: Words,
  names: Names,
): { readonly name: string; readonly text: string }[] =>
  rulesOf(fields)
    .filter(([, rule]) => isShown(rule) && rule.searched !== 'title' && !isText(rule.is))
    .map(([field, { is }]) => ({ name: fieldName(field, said), text: valueWords(is, posting[field], said, names) }))
    .filter(({ text }) => text !== '');

/** The long texts of a posting that have no lock of their own, with the names of their fields. */
export const textsOf = <F extends Fields>(
  fields: F,
  posting: Found<F>,
  said: Words,
): { readonly field: string; readonly name: string; readonly text: string }[] =>
  rulesOf(fields)
    .filter(([, rule]) => isShown(rule) && isText(rule.is))
    .map(([field]) => ({ field, name: fieldName(field, said), text: String(posting[field] ?? '') }));
