import { ANYBODY, GUIDES, MEMBER_ROLES, policyOf, PRACTICE_LEADS, SCIENCE } from '../rights';

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

/** `own`: the organisation the actor acts for. */
export const ORGANISATION_POLICY = policyOf<'own'>()({
  'organisation.read': [{ roles: ANYBODY, as: 'any' }],
  'organisation.manage': [{ roles: [...PRACTICE_LEADS, ...SCIENCE], as: 'own' }],
  'organisation.invite': [{ roles: [...PRACTICE_LEADS, ...SCIENCE], as: 'own' }],
  'council.verify': [{ roles: GUIDES, as: 'any' }],
});
