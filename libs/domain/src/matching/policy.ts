import type { ChallengeRelation } from '../challenges/policy';
import type { PostingState } from '../postings/posting';
import { policyOf, PRACTICE, SCIENCE } from '../rights';

/** The matches of a challenge; relations and states are those of the challenge. */
export const MATCHES_POLICY = policyOf<ChallengeRelation, PostingState>()({
  'match.list': [{ roles: PRACTICE, as: 'own' }],
  'match.like': [{ roles: PRACTICE, as: 'own', in: ['published'] }],
});

/** `part`: the actor's organisation is one of the two sides. */
export const MATCH_POLICY = policyOf<'part'>()({
  'match.read': [{ roles: [...PRACTICE, ...SCIENCE], as: 'part' }],
});

/** What a group's own declines forbid. */
export const RULE_POLICY = policyOf<'own'>()({
  'rule.list': [{ roles: SCIENCE, as: 'own' }],
  'rule.lift': [{ roles: SCIENCE, as: 'own' }],
});
