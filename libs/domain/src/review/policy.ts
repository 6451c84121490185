import { GUIDES, policyOf } from '../rights';

export const REVIEW_POLICY = policyOf<never>()({
  'review.queue': [{ roles: GUIDES, as: 'any' }],
});
