import type { ChallengeRelation } from '../challenges/policy';
import type { PostingState } from '../postings/posting';
import { ANYBODY, GUIDES, policyOf, PRACTICE, PRACTICE_LEADS, SCIENCE } from '../rights';

/** How a challenge ended; relations and states are those of the challenge. */
export const ENDING_POLICY = policyOf<ChallengeRelation, PostingState>()({
  'ending.read': [{ roles: PRACTICE, as: 'own' }],
  'ending.say': [{ roles: PRACTICE_LEADS, as: 'own', in: ['archived'] }],
  'solved.tell': [{ roles: PRACTICE_LEADS, as: 'own', in: ['archived'] }],
});

/** `own`: told by the actor's organisation. `part`: of the group that may be named in it. */
export type SolvedRelation = 'own' | 'part';

export const SOLVED_POLICY = policyOf<SolvedRelation>()({
  'solved.read': [{ roles: ANYBODY, as: 'any' }],
  'solved.name': [{ roles: SCIENCE, as: 'part' }],
  'solved.withdraw': [
    { roles: PRACTICE_LEADS, as: 'own' },
    { roles: GUIDES, as: 'any' },
  ],
});
