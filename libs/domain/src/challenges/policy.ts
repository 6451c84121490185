import { EDITABLE, PUBLIC_STATES, READABLE_BY_GUIDES, type PostingState } from '../postings/posting';
import { ANYBODY, ENTITLED_MEMBERS, GUIDES, policyOf, PRACTICE, PRACTICE_LEADS, SCIENCE } from '../rights';

/**
 * `own`: belongs to the actor's organisation. `part`: the actor's organisation talks with the owner. `released`: the
 * owner has opened partner-only text to it. `named`: it stands under its owner's name.
 */
export const CHALLENGE_RELATIONS = ['own', 'part', 'released', 'named'] as const;
export type ChallengeRelation = (typeof CHALLENGE_RELATIONS)[number];

export const CHALLENGE_POLICY = policyOf<ChallengeRelation, PostingState>()({
  'challenge.list': [{ roles: ANYBODY, as: 'any' }],
  'challenge.read': [
    { roles: ANYBODY, as: 'any', in: PUBLIC_STATES },
    { roles: PRACTICE, as: 'own' },
    { roles: GUIDES, as: 'any', in: ['review', 'returned'] },
  ],
  'challenge.read_members': [
    { roles: ENTITLED_MEMBERS, as: 'any', in: PUBLIC_STATES },
    { roles: PRACTICE, as: 'own' },
    { roles: GUIDES, as: 'any', in: ['review', 'returned'] },
  ],
  'challenge.read_partner': [
    { roles: PRACTICE, as: 'own' },
    { roles: SCIENCE, as: 'released', in: PUBLIC_STATES },
  ],
  'challenge.read_poster': [
    { roles: ANYBODY, as: 'named' },
    { roles: PRACTICE, as: 'own' },
    { roles: [...PRACTICE, ...SCIENCE], as: 'part' },
    { roles: [...PRACTICE, ...SCIENCE], as: 'released' },
  ],
  'challenge.create': [{ roles: PRACTICE, as: 'any' }],
  'challenge.mine': [{ roles: PRACTICE, as: 'any' }],
  'challenge.update': [{ roles: PRACTICE, as: 'own', in: EDITABLE }],
  'challenge.submit': [{ roles: PRACTICE, as: 'own', in: ['draft', 'returned'] }],
  'challenge.approve': [{ roles: GUIDES, as: 'any', in: READABLE_BY_GUIDES }],
  'challenge.return': [{ roles: GUIDES, as: 'any', in: READABLE_BY_GUIDES }],
  'challenge.pause': [{ roles: PRACTICE, as: 'own', in: ['published'] }],
  'challenge.resume': [{ roles: PRACTICE, as: 'own', in: ['paused'] }],
  'challenge.confirm': [{ roles: PRACTICE, as: 'own', in: ['published', 'paused'] }],
  'challenge.archive': [{ roles: PRACTICE_LEADS, as: 'own', in: ['published', 'paused'] }],
  'challenge.withdraw': [{ roles: PRACTICE, as: 'own', in: EDITABLE }],
  'challenge.step': [{ roles: [...PRACTICE, ...GUIDES], as: 'any' }],
  'preview.use': [{ roles: ANYBODY, as: 'any' }],
});
