/** How many searches one person keeps in one context, and how long a name may be. */
export const WATCH_LIMITS = { most: 10, name: 80 } as const;

/** Days back from now in which something counts as new; whatever is older was told long ago or never will be. */
export const WATCH_DAYS = 60;
