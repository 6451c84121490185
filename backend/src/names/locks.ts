/**
 * What only one process does at a time, by the number of its advisory lock in PostgreSQL. A number stays as it is: during
 * an update the older version holds the same one.
 */
export const LOCKS = {
  migrations: 3_141_592,
  /** Rounds and sweeps, which move the same matches. */
  rounds: 1_732_050_807,
  /** Writers of the search tables and a rebuild, which would otherwise swap away what they write. */
  searchWriters: 1_414_213_562,
  searchSending: 1_414_213_563,
  searchRebuilding: 1_414_213_564,
} as const;
export type Lock = keyof typeof LOCKS;
