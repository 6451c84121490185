/** In which role somebody gets a mail about a match: for one of its sides, standing in for one that is silent, or as a guide. */
export const RECIPIENT_ROLES = ['side', 'stand_in', 'guide'] as const;
export type RecipientRole = (typeof RECIPIENT_ROLES)[number];
