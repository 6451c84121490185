/** The two of a contact: whose question it is, and who is asked about it. Either may speak first. */
export const CONTACT_SIDES = ['asker', 'asked'] as const;
export type ContactSide = (typeof CONTACT_SIDES)[number];

/** How the two have come together: proposed to each other, found by search, or introduced by a guide. */
export const CONTACT_ORIGINS = ['match', 'search', 'guide'] as const;
export type ContactOrigin = (typeof CONTACT_ORIGINS)[number];

/** Where a contact stands, seen by both sides. */
export const CONTACT_STATES = [
  'proposed',
  'requested',
  'talking',
  'declined',
  'later',
  'passed_on',
  'lapsed',
  'closed',
] as const;
export type ContactState = (typeof CONTACT_STATES)[number];

export const otherSide = (side: ContactSide): ContactSide => (side === 'asker' ? 'asked' : 'asker');

/** Whom a contact is between. */
export interface ContactPair {
  readonly askerId: string;
  readonly askedId: string;
}

/** The side of an organisation, or null for one that takes no part. */
export function sideIn({ askerId, askedId }: ContactPair, organisationId: string | null): ContactSide | null {
  if (organisationId === null) return null;
  return organisationId === askerId ? 'asker' : organisationId === askedId ? 'asked' : null;
}

/** The organisation of a side. */
export const organisationOn = ({ askerId, askedId }: ContactPair, side: ContactSide): string =>
  side === 'asker' ? askerId : askedId;
