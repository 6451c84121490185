/** What a person writes with the keyboard: one line or several, `min` to `max` characters (code points) after trimming. */
export interface TextLimits {
  readonly kind: 'line' | 'text';
  readonly min: number;
  readonly max: number;
}

/** One line. */
export const line = (max: number, min = 0): TextLimits => ({ kind: 'line', min, max });
/** Several lines of a person's own words. */
export const text = (max: number, min = 0): TextLimits => ({ kind: 'text', min, max });
