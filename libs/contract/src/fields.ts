import * as z from 'zod';

/** Drops what no person types (NUL and other control characters, broken surrogates); keeps tabs and line breaks. */
const clean = (text: string): string =>
  text
    .toWellFormed()
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .trim();

const oneLine = (text: string): string => clean(text).replace(/\s+/g, ' ');
const length = (text: string): number => [...text].length;

const limited = (tidy: (text: string) => string, min: number, max: number) =>
  z.string().transform((text, context) => {
    const tidied = tidy(text);
    const size = length(tidied);
    if (size < min) {
      context.addIssue({ code: 'too_small', minimum: min, origin: 'string', inclusive: true, input: text });
    } else if (size > max) {
      context.addIssue({ code: 'too_big', maximum: max, origin: 'string', inclusive: true, input: text });
    }
    return tidied;
  });

/** Several lines of a person's own words, `min` to `max` characters after trimming. */
export const text = (max: number, min = 0) => limited(clean, min, max);
/** One line, `min` to `max` characters after trimming. */
export const line = (max: number, min = 0) => limited(oneLine, min, max);

export const Id = z.uuid();
export const Email = z
  .string()
  .transform((given) => given.trim().toLowerCase())
  .pipe(z.email().max(254));
/** A German postcode. */
export const Postcode = z.string().regex(/^\d{5}$/);
/** A calendar day, ISO 8601. */
export const Day = z.iso.date();
/** An instant in UTC, ISO 8601. */
export const Instant = z.iso.datetime();
export const Cursor = z.string().max(200).optional();
