import { line, type TextLimits } from '@domain/text-limits';
import type { FieldProblem } from './problems';
import { clean, lengthOf, oneLine } from './tidy';

export { line };
export { text } from '@domain/text-limits';

/** What may be written into one field, as data: schemas are made of it, and forms check by it without loading zod. */
export interface Rule extends Omit<TextLimits, 'kind'> {
  readonly kind: TextLimits['kind'] | 'lines' | 'email' | 'postcode' | 'website' | 'choice';
  /** How many lines a list may have; each keeps to `min` and `max`. */
  readonly most?: number;
}

/** Rules by field; fields without one cannot be wrong. */
export type Rules<T> = { readonly [K in keyof T]?: Rule };

/** A list of single lines; empty ones do not count. */
export const lines = (most: number, max: number, min = 0): Rule => ({ kind: 'lines', min, max, most });
export const email: Rule = { kind: 'email', min: 1, max: 254 };
/** May be left empty, like a website. */
export const postcode: Rule = { kind: 'postcode', min: 0, max: 5 };
export const website: Rule = { kind: 'website', min: 0, max: 300 };
/** One of a list must be chosen. */
export const choice: Rule = { kind: 'choice', min: 1, max: Infinity };

export const EMAIL = /^[\w'+-]+(\.[\w'+-]+)*@([a-z\d][a-z\d-]*\.)+[a-z]{2,}$/i;
export const POSTCODE = /^\d{5}$/;
const WEBSITE = /^https?:\/\/([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}(:\d+)?([/?#]\S*)?$/i;

const SHAPES = {
  email: { fits: EMAIL, code: 'not_an_email' },
  postcode: { fits: POSTCODE, code: 'not_a_postcode' },
  website: { fits: WEBSITE, code: 'not_an_address' },
} as const;

const trim = (text: string): string => text.trim();
const TIDY: Readonly<Record<Rule['kind'], (text: string) => string>> = {
  line: oneLine,
  lines: oneLine,
  text: clean,
  email: trim,
  postcode: trim,
  website: trim,
  choice: trim,
};

/** What is wrong with a value, in the codes with which the backend would refuse it; null while nothing is. */
export function flawOf(rule: Rule, given: unknown): Omit<FieldProblem, 'field'> | null {
  const { kind, min, max } = rule;
  if (kind === 'lines') return flawOfLines(rule, given);
  const tidied = typeof given === 'string' ? TIDY[kind](given) : '';
  if (tidied === '') return min > 0 ? { code: 'required' } : null;
  const length = lengthOf(tidied);
  if (length < min) return { code: 'too_short', limit: min };
  if (length > max) return { code: 'too_long', limit: max };
  const shape = kind in SHAPES ? SHAPES[kind as keyof typeof SHAPES] : null;
  return shape && !shape.fits.test(tidied) ? { code: shape.code } : null;
}

function flawOfLines({ min, max, most = Infinity }: Rule, given: unknown): Omit<FieldProblem, 'field'> | null {
  const written = linesIn(Array.isArray(given) ? (given as readonly string[]) : []);
  if (written.length > most) return { code: 'too_many', limit: most };
  return written.map((one) => flawOf(line(max, min), one)).find((flaw) => flaw !== null) ?? null;
}

/** The lines of a list that hold something, tidied. */
export const linesIn = (given: readonly string[]): string[] => given.map(oneLine).filter((one) => one !== '');

/** Everything that is wrong with what stands in a form, in the order of its rules. */
export const flawsIn = <T extends object>(rules: Rules<T>, value: T): FieldProblem[] =>
  (Object.keys(rules) as (keyof T & string)[]).flatMap((field) => {
    const rule = rules[field];
    const flaw = rule ? flawOf(rule, value[field]) : null;
    return flaw ? [{ field, ...flaw }] : [];
  });
