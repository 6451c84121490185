/** How long what nobody needs any more is kept, in days. */
export const POSTING_RETENTION = {
  /** A draft or returned text its author has not touched. */
  untouched: 365,
  /** A withdrawn posting. */
  withdrawn: 90,
  /** Partner-only text of a closed challenge. */
  closedSecrets: 365,
  /** Records of who outside has read partner-only text. */
  readings: 365,
} as const;
