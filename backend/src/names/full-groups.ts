/** Where it is said that a group has no capacity. `@FullGroupSource(name)` says which method knows. */
export const FULL_GROUP_SOURCES = ['declines'] as const;
