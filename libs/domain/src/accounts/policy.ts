import {
  ANYBODY,
  COUNCILS,
  GUIDES,
  MEMBER_ROLES,
  OUTSIDE_COUNCILS,
  policyOf,
  PRACTICE_LEADS,
  SCIENCE,
} from '../rights';
import type { OrganisationKind } from './accounts';

/** One's own session and account. */
export const ACCOUNT_POLICY = policyOf<'self'>()({
  'session.read': [{ roles: ANYBODY, as: 'any' }],
  'session.start': [{ roles: ANYBODY, as: 'any' }],
  'session.confirm': [{ roles: ANYBODY, as: 'any' }],
  'session.end': [{ roles: ANYBODY, as: 'any' }],
  'session.switch': [{ roles: MEMBER_ROLES, as: 'self' }],
  'account.read': [{ roles: MEMBER_ROLES, as: 'self' }],
  'account.update': [{ roles: MEMBER_ROLES, as: 'self' }],
  'account.export': [{ roles: MEMBER_ROLES, as: 'self' }],
  'account.delete': [{ roles: MEMBER_ROLES, as: 'self' }],
  'account.unsubscribe': [{ roles: ANYBODY, as: 'any' }],
});

/**
 * `own`: the organisation the actor acts for; its state is its kind. A council is there for its own members alone:
 * nobody else, its employer least of all, is granted anything about it here. Guides check it by `council.verify`, and
 * whoever talks with it reads its name in the conversation.
 */
export const ORGANISATION_POLICY = policyOf<'own', OrganisationKind>()({
  'organisation.read': [
    { roles: ANYBODY, as: 'any', in: ['company', 'institution', 'group', 'operator'] },
    { roles: COUNCILS, as: 'own' },
  ],
  'organisation.manage': [{ roles: [...PRACTICE_LEADS, ...SCIENCE], as: 'own' }],
  'organisation.invite': [{ roles: [...PRACTICE_LEADS, ...SCIENCE], as: 'own' }],
  'council.verify': [{ roles: GUIDES, as: 'any' }],
});

/** Mails to people in these roles may say what they are about; a council's mail server may be the employer's. */
export const MAIL_POLICY = policyOf<never>()({
  'mail.content': [{ roles: OUTSIDE_COUNCILS, as: 'any' }],
});
