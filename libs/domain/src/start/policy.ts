import { ANYBODY, policyOf } from '../rights';

/** The first page, and whether anybody is at home. */
export const START_POLICY = policyOf<never>()({
  'start.read': [{ roles: ANYBODY, as: 'any' }],
  'health.read': [{ roles: ANYBODY, as: 'any' }],
});
