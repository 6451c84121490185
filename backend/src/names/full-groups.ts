/** Where it is said that a group has no capacity. `@SaysFull(name)` says which method knows. */
export const SAID_FULL = ['declines'] as const;
