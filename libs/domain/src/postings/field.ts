import type { SearchFacet } from '../search/facets';
import type { Kind } from './kinds';
import type { Lock } from './lock';

/**
 * Who may read a field of a published posting: who can open a lock, whoever the owner's own lock of each text lets in,
 * who may know the poster, or the owner alone.
 */
export type OpenTo = Lock | 'lock' | 'poster' | 'owner';

/** Everything that is decided of one field of a posting. No key has a default: a missing decision does not compile. */
export interface FieldRule<T = unknown> {
  /** What it holds, and its limits. */
  readonly is: Kind<T>;
  /** Whether it may not stay blank once the posting is handed in. */
  readonly needed: boolean;
  readonly open: OpenTo;
  /** Whether a guide reads what is new in it when a published posting is changed. */
  readonly readAgain: boolean;
  /** Whether people find the posting by its words, or narrow a search by its values. */
  readonly searched: 'title' | 'text' | { readonly facet: SearchFacet } | false;
  /** What it is for matching: words of the posting, a fact compared by itself, or texts of their own. */
  readonly matched: 'title' | 'text' | 'fact' | 'apart' | false;
  /** Whether lists and search show it of each posting. */
  readonly onCard: boolean;
  /** Whether its author finds it in the export of her data. */
  readonly exported: boolean;
  /**
   * What sources call it: as headers of a column or names of a field, the first that holds something counts. Of texts
   * with locks, what they call each.
   */
  readonly imported: readonly string[] | Readonly<Record<string, readonly string[]>> | false;
  /** Whether it goes with the posting, or already when nobody of its organisation is left. */
  readonly erased: 'with_posting' | 'when_abandoned';
}

export type Fields = Readonly<Record<string, FieldRule>>;

/** Says what is decided of a field. */
export const field = <const Rule extends FieldRule>(rule: Rule): Rule => rule;

/** What the author of a posting with these fields writes. */
export type Values<F extends Fields> = { -readonly [K in keyof F]: F[K]['is']['blank'] };

/** The names of the fields for which something is decided in one of these ways. */
export type NamesWith<F extends Fields, Key extends keyof FieldRule, Decided> = {
  [K in keyof F]: F[K][Key] extends Decided ? K : never;
}[keyof F];

/** What is found behind the names of these fields; not all of it need be there. */
export type Found<F extends Fields> = Readonly<Partial<Record<keyof F, unknown>>>;

/** The names and rules of fields, in the order of the form. */
export const rulesOf = <F extends Fields>(fields: F): [name: keyof F & string, rule: FieldRule][] =>
  Object.entries(fields);

/** The values of those fields for which this holds. */
export const pick = <F extends Fields, Name extends keyof F = keyof F>(
  fields: F,
  values: Found<F>,
  holds: (rule: FieldRule) => boolean,
): Pick<Values<F>, Name> =>
  Object.fromEntries(rulesOf(fields).flatMap(([name, rule]) => (holds(rule) ? [[name, values[name]]] : []))) as Pick<
    Values<F>,
    Name
  >;

/** A posting nobody has written anything in. */
export const blankOf = <F extends Fields>(fields: F): Values<F> =>
  Object.fromEntries(rulesOf(fields).map(([name, { is }]) => [name, is.blank])) as Values<F>;

/** What its author is handed of a posting when she asks for her data. */
export const exportOf = <F extends Fields>(
  fields: F,
  values: Found<F>,
): Pick<Values<F>, NamesWith<F, 'exported', true>> => pick(fields, values, ({ exported }) => exported);

/** What lists and search show of a posting from its own fields. */
export type CardName<F extends Fields> = NamesWith<F, 'onCard', true>;
export const onCard = <F extends Fields>(fields: F, values: Found<F>): Pick<Values<F>, CardName<F>> =>
  pick(fields, values, (rule) => rule.onCard);

/** Fields that are shown as they are; texts with locks of their own and what is the owner's alone stand elsewhere. */
export type ShownName<F extends Fields> = Exclude<keyof F, NamesWith<F, 'open', 'lock' | 'owner'>>;
export const isShown = ({ open }: FieldRule): boolean => open !== 'lock' && open !== 'owner';

/** What a reader is shown of a posting who may read fields open to these; the others are blank. */
export const shownTo = <F extends Fields>(
  fields: F,
  values: Found<F>,
  open: readonly OpenTo[],
): Pick<Values<F>, ShownName<F>> =>
  Object.fromEntries(
    rulesOf(fields)
      .filter(([, rule]) => isShown(rule))
      .map(([name, rule]) => [name, open.includes(rule.open) ? values[name] : rule.is.blank]),
  ) as Pick<Values<F>, ShownName<F>>;
