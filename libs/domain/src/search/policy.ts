import { ANYBODY, policyOf } from '../rights';

export const SEARCH_POLICY = policyOf<never>()({
  'search.use': [{ roles: ANYBODY, as: 'any' }],
});
