/** How many searches one person keeps in one context, and how long a name may be. */
export const WATCH_LIMITS = { most: 10, name: 80 } as const;

/** Days back from now in which something counts as new: reported hits need not be remembered for longer. */
export const WATCH_DAYS = 60;

/** A digest lists no more hits of one search than this; how many there are besides is said. */
export const WATCH_ITEMS = 3;
