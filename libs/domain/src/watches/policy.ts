import { ANYBODY, MEMBER_ROLES, policyOf } from '../rights';

/** `self`: saved by this person in this context. */
export const WATCH_POLICY = policyOf<'self'>()({
  'feed.read': [{ roles: ANYBODY, as: 'any' }],
  'watch.list': [{ roles: MEMBER_ROLES, as: 'self' }],
  'watch.create': [{ roles: MEMBER_ROLES, as: 'self' }],
  'watch.update': [{ roles: MEMBER_ROLES, as: 'self' }],
  'watch.delete': [{ roles: MEMBER_ROLES, as: 'self' }],
});
