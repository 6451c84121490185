import { EDITABLE, PUBLIC_STATES, READABLE_BY_GUIDES, type PostingState } from '../postings/posting';
import { ANYBODY, GUIDES, policyOf, SCIENCE } from '../rights';

/** `own`: belongs to the actor's group. */
export const OFFERING_RELATIONS = ['own'] as const;
export type OfferingRelation = (typeof OFFERING_RELATIONS)[number];

export const OFFERING_POLICY = policyOf<OfferingRelation, PostingState>()({
  'offering.list': [{ roles: ANYBODY, as: 'any' }],
  'offering.read': [
    { roles: ANYBODY, as: 'any', in: PUBLIC_STATES },
    { roles: SCIENCE, as: 'own' },
    { roles: GUIDES, as: 'any', in: ['review', 'returned'] },
  ],
  'offering.create': [{ roles: SCIENCE, as: 'any' }],
  'offering.mine': [{ roles: SCIENCE, as: 'any' }],
  'offering.update': [{ roles: SCIENCE, as: 'own', in: EDITABLE }],
  'offering.submit': [{ roles: SCIENCE, as: 'own', in: ['draft', 'returned'] }],
  'offering.approve': [{ roles: GUIDES, as: 'any', in: READABLE_BY_GUIDES }],
  'offering.return': [{ roles: GUIDES, as: 'any', in: READABLE_BY_GUIDES }],
  'offering.pause': [{ roles: SCIENCE, as: 'own', in: ['published'] }],
  'offering.resume': [{ roles: SCIENCE, as: 'own', in: ['paused'] }],
  'offering.confirm': [{ roles: SCIENCE, as: 'own', in: ['published', 'paused'] }],
  'offering.archive': [{ roles: SCIENCE, as: 'own', in: ['published', 'paused'] }],
  'offering.withdraw': [{ roles: SCIENCE, as: 'own', in: EDITABLE }],
  'offering.step': [{ roles: [...SCIENCE, ...GUIDES], as: 'any' }],
  'group.read': [{ roles: ANYBODY, as: 'any' }],
  'group.update': [{ roles: SCIENCE, as: 'own' }],
});
