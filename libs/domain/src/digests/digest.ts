export const FREQUENCIES = ['daily', 'weekly', 'fortnightly', 'never'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** A digest never holds more items than this. */
export const DIGEST_ITEMS = 5;

/** When digests go out: Berlin time, on NRW working days. */
export const DIGEST_TIME = { hour: 7, minute: 30, zone: 'Europe/Berlin' } as const;
