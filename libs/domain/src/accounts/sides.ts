import type { MemberRole, Role } from '../rights';
import type { FoundingKind, OrganisationKind, Side } from './accounts';

/** The side an organisation speaks for. */
export const SIDE_OF_KIND: Readonly<Record<OrganisationKind, Side>> = {
  company: 'practice',
  institution: 'science',
  group: 'science',
  council: 'staff',
  operator: 'guide',
};

/** The side a role speaks for; a visitor speaks for nobody. */
export const SIDE_OF_ROLE: Readonly<Record<MemberRole, Side>> = {
  company_member: 'practice',
  company_admin: 'practice',
  researcher: 'science',
  transfer_office: 'science',
  council_member: 'staff',
  moderator: 'guide',
  admin: 'guide',
};

/** The role of the person who founds an organisation. */
export const FOUNDER_ROLE: Readonly<Record<FoundingKind, Role>> = {
  company: 'company_admin',
  group: 'researcher',
  council: 'council_member',
};

/** The role of a colleague who is invited into an organisation. */
export const INVITED_ROLE: Readonly<Record<FoundingKind, Role>> = {
  company: 'company_member',
  group: 'researcher',
  council: 'council_member',
};

/** What sets the kinds of organisation apart. */
interface KindTraits {
  /** A guide verifies it before it may publish. A council's employer could otherwise found "its" council. */
  readonly needsVerification: boolean;
  /** It offers something and is asked. */
  readonly offers: boolean;
  /** Groups belong to it. */
  readonly hasGroups: boolean;
}

const KIND_TRAITS: Readonly<Record<OrganisationKind, KindTraits>> = {
  company: { needsVerification: false, offers: false, hasGroups: false },
  institution: { needsVerification: false, offers: false, hasGroups: true },
  group: { needsVerification: false, offers: true, hasGroups: false },
  council: { needsVerification: true, offers: false, hasGroups: false },
  operator: { needsVerification: false, offers: false, hasGroups: false },
};

export const needsVerification = (kind: OrganisationKind): boolean => KIND_TRAITS[kind].needsVerification;
export const offers = (kind: OrganisationKind): boolean => KIND_TRAITS[kind].offers;
export const hasGroups = (kind: OrganisationKind): boolean => KIND_TRAITS[kind].hasGroups;
