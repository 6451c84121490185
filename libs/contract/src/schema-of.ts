import {
  isShown,
  LOCKS,
  rulesOf,
  type CardName,
  type FieldRule,
  type Fields,
  type Kind,
  type ShownName,
  type Values,
} from '@domain/postings';
import * as z from 'zod';
import { Day, line, Postcode, text, written } from './fields';

type Schema<T> = z.ZodType<T, T>;
type ValueOf<Rule extends FieldRule> = Rule['is']['blank'];
/** Texts with locks are sent all at once; any other field may be left out of a draft. */
type Drafted<Rule extends FieldRule> = Rule extends { readonly is: { readonly type: 'locked' } }
  ? Schema<ValueOf<Rule>>
  : z.ZodDefault<Schema<ValueOf<Rule>>>;

type Choices = readonly [string, ...string[]];

/** One schema per kind of field; `handed` asks for the least an item must say to be one. */
function valueSchema(kind: Kind, handed = false): z.ZodType {
  switch (kind.type) {
    case 'text':
      return written(handed ? kind : { ...kind, min: 0 });
    case 'texts':
      return z.array(line(kind.max, kind.min)).max(kind.most);
    case 'locked': {
      const one = z.object({ text: text(kind.max), lock: z.enum(LOCKS) });
      return z.object(Object.fromEntries(kind.names.map((name) => [name, one])));
    }
    case 'one': {
      const choice = z.enum(kind.of as Choices);
      return kind.blank === null ? choice.nullable() : choice;
    }
    case 'some':
      return z.array(z.enum(kind.of as Choices)).max(kind.of.length);
    case 'code':
      return (kind.of === 'place' ? Postcode : z.string().max(kind.max)).nullable();
    case 'codes':
      return z.array(z.string().max(kind.max)).max(kind.most);
    case 'number':
      return z.number().int().min(kind.min).max(kind.max).nullable();
    case 'url':
      return z
        .url({ protocol: /^https?$/ })
        .max(kind.max)
        .nullable();
    case 'day':
      return Day.nullable();
    case 'flag':
      return z.boolean();
    case 'items':
      return z.array(itemSchema(kind)).max(kind.most);
  }
}

const optional = (kind: Kind): z.ZodType => valueSchema(kind).default(kind.blank);

const itemSchema = ({ fields, needed }: Extract<Kind, { type: 'items' }>): z.ZodObject =>
  z.object(
    Object.fromEntries(
      Object.entries(fields).map(([name, kind]) => [
        name,
        needed.includes(name) ? valueSchema(kind, true) : optional(kind),
      ]),
    ),
  );

/** The schema of one item of a field that holds several. */
export const itemOf = <T>(kind: Kind<T[], Extract<Kind, { type: 'items' }>>): Schema<T> =>
  itemSchema(kind) as unknown as Schema<T>;

/** What is sent of a posting while it is being written: everything may still be missing. */
export const draftOf = <F extends Fields>(fields: F): z.ZodObject<{ -readonly [K in keyof F]: Drafted<F[K]> }> =>
  z.object(
    Object.fromEntries(
      rulesOf(fields).map(([name, { is }]) => [name, is.type === 'locked' ? valueSchema(is) : optional(is)]),
    ),
  ) as never;

/** What readers are shown: texts as they are stored, without the limits of writing. */
function shownSchema(kind: Kind): z.ZodType {
  switch (kind.type) {
    case 'text':
      return z.string();
    case 'code':
      return z.string().nullable();
    case 'texts':
    case 'codes':
      return z.array(z.string());
    default:
      return valueSchema(kind);
  }
}

/** The fields that are shown to readers as they are. */
export const shownOf = <F extends Fields>(fields: F): { -readonly [K in ShownName<F>]: Schema<Values<F>[K]> } =>
  Object.fromEntries(
    rulesOf(fields).flatMap(([name, rule]) => (isShown(rule) ? [[name, shownSchema(rule.is)]] : [])),
  ) as never;

/** The fields that lists and search show of each posting. */
export const onCardOf = <F extends Fields>(fields: F): { -readonly [K in CardName<F>]: Schema<Values<F>[K]> } =>
  Object.fromEntries(
    rulesOf(fields).flatMap(([name, { is, onCard }]) => (onCard ? [[name, shownSchema(is)]] : [])),
  ) as never;
