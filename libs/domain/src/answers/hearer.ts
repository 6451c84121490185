/** As what somebody hears of a match: of one of its sides, standing in for one that is silent, or as a guide. */
export const HEARERS = ['side', 'stand_in', 'guide'] as const;
export type Hearer = (typeof HEARERS)[number];
