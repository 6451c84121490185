/** What a person writes with the keyboard: one line or several, `min` to `max` characters (code points) after trimming. */
export interface Written {
  readonly kind: 'line' | 'text';
  readonly min: number;
  readonly max: number;
}

/** One line. */
export const line = (max: number, min = 0): Written => ({ kind: 'line', min, max });
/** Several lines of a person's own words. */
export const text = (max: number, min = 0): Written => ({ kind: 'text', min, max });
