export const MS_PER_DAY = 86_400_000;

/** The instant so many times 24 hours later. */
export const daysLater = (instant: Date, days: number): Date => new Date(instant.getTime() + days * MS_PER_DAY);

/** The instant so many times 24 hours earlier. */
export const daysEarlier = (instant: Date, days: number): Date => daysLater(instant, -days);
