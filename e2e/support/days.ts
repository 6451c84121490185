import { addDays, berlinDay, mondayOf } from '@domain/calendar';

/** The instant of the n-th next Monday at half past seven in Berlin, when digests go out. */
export const mondayMorning = (number = 1): string => `${addDays(mondayOf(berlinDay(new Date())), 7 * number)}T07:30`;
