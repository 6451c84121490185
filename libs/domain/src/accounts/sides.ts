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

/**
 * Whether an organisation of this kind must be verified by a guide before it may publish. A council's employer could
 * otherwise found "its" council.
 */
export const needsVerification = (kind: OrganisationKind): boolean => kind === 'council';

/** Whether mails to people in this role may hold nothing but "there is something new": their server may be the employer's. */
export const mailsWithoutContent = (role: Role): boolean => role === 'council_member';
