import * as limits from '@domain/text-limits';
import * as z from 'zod';
import { EMAIL, POSTCODE, type Rule } from './rules';
import { clean, lengthOf, oneLine } from './tidy';

/** A text as its rule wants it, tidied. */
export const written = ({ kind, min, max }: Rule) =>
  z.string().transform((text, context) => {
    const tidied = kind === 'text' ? clean(text) : oneLine(text);
    const size = lengthOf(tidied);
    if (size < min) {
      context.addIssue({ code: 'too_small', minimum: min, origin: 'string', inclusive: true, input: text });
    } else if (size > max) {
      context.addIssue({ code: 'too_big', maximum: max, origin: 'string', inclusive: true, input: text });
    }
    return tidied;
  });

/** Several lines of a person's own words, `min` to `max` characters after trimming. */
export const text = (max: number, min = 0) => written(limits.text(max, min));
/** One line, `min` to `max` characters after trimming. */
export const line = (max: number, min = 0) => written(limits.line(max, min));

export const Id = z.uuid();
export const Email = z
  .string()
  .transform((given) => given.trim().toLowerCase())
  .pipe(z.email({ pattern: EMAIL }).max(254));
/** A German postcode. */
export const Postcode = z.string().regex(POSTCODE);
/** A calendar day, ISO 8601. */
export const Day = z.iso.date();
/** An instant in UTC, ISO 8601. */
export const Instant = z.iso.datetime();
/** Where the next page of a list begins: the moment of its last entry in milliseconds, and its id. Taken from an answer. */
export const Cursor = z
  .string()
  .regex(/^(\d{1,13}_[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})?$/)
  .optional();
