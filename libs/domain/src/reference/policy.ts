import { ANYBODY, policyOf } from '../rights';

export const REFERENCE_POLICY = policyOf<never>()({
  'reference.read': [{ roles: ANYBODY, as: 'any' }],
});
