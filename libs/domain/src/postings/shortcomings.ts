/** Why a posting cannot be published yet, per field. */
export const SHORTCOMING_CODES = [
  'missing',
  'too_short',
  'too_long',
  'too_many',
  'closed_to_readers',
  'not_confirmed',
] as const;
export type ShortcomingCode = (typeof SHORTCOMING_CODES)[number];

/** One thing a posting still needs: where, and what. */
export interface Shortcoming {
  readonly field: string;
  readonly code: ShortcomingCode;
}

/** Length as people count it: code points after trimming. */
export const lengthOf = (text: string): number => [...text.trim()].length;

/** What is wrong with the length of a text that must have `min` to `max` characters; null when nothing is. */
export function lengthCode(text: string, min: number, max: number): ShortcomingCode | null {
  const length = lengthOf(text);
  if (length === 0 && min > 0) return 'missing';
  if (length < min) return 'too_short';
  return length > max ? 'too_long' : null;
}

/** What is wrong with the number of chosen things when at least one is needed. */
export function countCode(count: number, max: number): ShortcomingCode | null {
  if (count === 0) return 'missing';
  return count > max ? 'too_many' : null;
}

/** Keeps the fields for which something is wrong, in the order given. */
export const collect = (found: readonly (readonly [field: string, code: ShortcomingCode | null])[]): Shortcoming[] =>
  found.flatMap(([field, code]) => (code ? [{ field, code }] : []));
