import type { SearchFacet } from '../search/facets';
import { rulesOf, type FieldRule, type Fields, type Found } from './field';
import type { Kind } from './kinds';
import { LOCKS, type Lock, type LockedText } from './lock';

/** A piece of text of a posting: which lock it lies behind, and under which heading it is read, if it matters. */
interface Piece {
  readonly under: string;
  readonly text: string;
  readonly lock: Lock;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const strings = (value: unknown): string[] => [value].flat().filter((one) => typeof one === 'string');

/** Texts in people's own words; with `links` also the addresses they point to. */
function textsIn(kind: Kind, value: unknown, links: boolean): string[] {
  switch (kind.type) {
    case 'text':
    case 'texts':
      return strings(value);
    case 'url':
      return links ? strings(value) : [];
    case 'items':
      return list(value).flatMap((item) =>
        Object.entries(kind.fields).flatMap(([name, of]) =>
          textsIn(of, (item as Readonly<Record<string, unknown>>)[name], links),
        ),
      );
    default:
      return [];
  }
}

/** The lock of a field whose owner does not choose one; null for what only the owner reads. */
const lockOf = ({ open }: FieldRule): Lock | null => LOCKS.find((lock) => lock === open) ?? null;

function piecesOf(
  name: string,
  rule: FieldRule,
  value: unknown,
  of: (kind: Kind, value: unknown) => string[],
): Piece[] {
  const { is } = rule;
  if (is.type === 'locked') {
    const texts = (value ?? is.blank) as Readonly<Record<string, LockedText>>;
    return is.names.flatMap((one) => {
      const { text = '', lock = 'partner' } = texts[one] ?? {};
      return text === '' ? [] : [{ under: `${name}.${one}`, text, lock }];
    });
  }
  const lock = lockOf(rule);
  if (lock === null) return [];
  return of(is, value).flatMap((text) => (text === '' ? [] : [{ under: '', text, lock }]));
}

/** The words of a posting that serve as its title or its text in search or matching and lie behind one of these locks. */
export const wordsFor = <F extends Fields>(
  fields: F,
  use: 'searched' | 'matched',
  part: 'title' | 'text',
  values: Found<F>,
  locks: readonly Lock[] = ['everyone'],
): string[] =>
  rulesOf(fields)
    .filter(([, rule]) => rule[use] === part)
    .flatMap(([name, rule]) => piecesOf(name, rule, values[name], (is, value) => textsIn(is, value, false)))
    .filter(({ lock }) => locks.includes(lock))
    .map(({ text }) => text);

/** By which values a posting is found when a search is narrowed. */
export const facetsOf = <F extends Fields>(
  fields: F,
  values: Found<F>,
): Partial<Record<SearchFacet, readonly string[]>> =>
  Object.fromEntries(
    rulesOf(fields).flatMap(([name, { searched }]) =>
      typeof searched === 'object' ? [[searched.facet, strings(values[name])]] : [],
    ),
  );

/** Words, links and choices: everything a reader can be told in a field. */
const saidIn = (kind: Kind, value: unknown): string[] =>
  ['text', 'texts', 'url', 'items'].includes(kind.type) ? textsIn(kind, value, true) : [value].flat().map(String);

/**
 * Whether a change shows readers something that no guide has read: words that stood nowhere before, or that more
 * people can open now. What only a named partner reads is between the two.
 */
export function showsSomethingNew<F extends Fields>(fields: F, before: Found<F>, after: Found<F>): boolean {
  const read = (values: Found<F>): Piece[] =>
    rulesOf(fields)
      .filter(([, { readAgain }]) => readAgain)
      .flatMap(([name, rule]) => piecesOf(name, rule, values[name], saidIn))
      .filter(({ lock }) => lock !== 'partner');
  const known = read(before);
  const wide = (lock: Lock): number => LOCKS.indexOf(lock);
  return read(after).some(
    (now) => !known.some((old) => old.under === now.under && old.text === now.text && wide(old.lock) <= wide(now.lock)),
  );
}
