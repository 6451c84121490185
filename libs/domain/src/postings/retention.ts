/** How long a posting nobody needs any more is kept, in days. */
export const POSTING_RETENTION = {
  /** A draft or returned text its author has not touched. */
  untouched: 365,
  /** A withdrawn posting. */
  withdrawn: 90,
} as const;
