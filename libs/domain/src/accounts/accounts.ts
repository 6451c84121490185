export { isMember, MEMBER_ROLES, ROLES, VISITOR, type Actor, type Role } from '../rights';

/** What kind of body an organisation is. A council is a tenant of its own and never part of its company's tenant. */
export const ORGANISATION_KINDS = ['company', 'institution', 'group', 'council', 'operator'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** EU size classes (2003/361/EC, (EU) 2025/1099), plus `unknown` for people who have not said. */
export const SIZE_CLASSES = ['micro', 'small', 'medium', 'small_mid_cap', 'large', 'unknown'] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

/** What somebody who signs in for the first time may say they are; the other roles are given, never claimed. */
export const FOUNDING_KINDS = ['company', 'group', 'council'] as const;
export type FoundingKind = (typeof FOUNDING_KINDS)[number];

/** The side somebody speaks for; shown as square, circle, triangle and rhombus. */
export const SIDES = ['practice', 'science', 'staff', 'guide'] as const;
export type Side = (typeof SIDES)[number];

/** Lengths in characters (code points after trimming) and lifetimes. */
export const ACCOUNT_LIMITS = {
  name: 120,
  organisation: 160,
  email: 254,
  phone: 40,
  tokenMinutes: 15,
  sessionDays: 30,
  unconfirmedDays: 7,
} as const;
