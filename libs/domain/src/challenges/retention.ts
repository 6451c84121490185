/** How long what belongs to a challenge is kept when nobody needs it any more, in days. */
export const CHALLENGE_RETENTION = {
  /** Partner-only text of a closed challenge. */
  closedSecrets: 365,
  /** Records of who outside has read partner-only text. */
  readings: 365,
} as const;
