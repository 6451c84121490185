/** What a person is in the one context a session carries. */
export const ROLES = [
  'visitor',
  'company_member',
  'company_admin',
  'researcher',
  'transfer_office',
  'council_member',
  'moderator',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that a membership can carry; a visitor has no membership. */
export type MemberRole = Exclude<Role, 'visitor'>;

/** The groups of roles the policies speak of. */
export const ANYBODY: readonly Role[] = ROLES;
export const MEMBER_ROLES = ROLES.filter((role): role is MemberRole => role !== 'visitor');
/** Members who read what members read; the administrator of the machines does not. */
export const ENTITLED_MEMBERS: readonly Role[] = MEMBER_ROLES.filter((role) => role !== 'admin');
export const PRACTICE: readonly Role[] = ['company_member', 'company_admin', 'council_member'];
export const PRACTICE_LEADS: readonly Role[] = ['company_admin', 'council_member'];
export const SCIENCE: readonly Role[] = ['researcher'];
export const GUIDES: readonly Role[] = ['moderator'];
export const OFFICES: readonly Role[] = ['transfer_office'];
export const COUNCILS: readonly Role[] = ['council_member'];
/** Every member but those of councils. */
export const OUTSIDE_COUNCILS: readonly Role[] = MEMBER_ROLES.filter((role) => !COUNCILS.includes(role));

/** Those of `roles` that are among `some`. */
export const rolesAmong = (roles: readonly Role[], some: readonly Role[]): readonly Role[] =>
  roles.filter((role) => some.includes(role));
export const isMember = (role: Role): role is MemberRole => role !== 'visitor';

/** Who is acting: one person in one context, or a visitor. */
export interface Actor {
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly role: Role;
}

export const VISITOR: Actor = { personId: null, organisationId: null, role: 'visitor' };
