/** Rooms that add to what accounts do, in the order of an export. `@AccountPart(name)` says which class does. */
export const ACCOUNT_PARTS = [
  'challenges',
  'offerings',
  'review',
  'conversations',
  'answers',
  'solved',
  'watches',
] as const;
