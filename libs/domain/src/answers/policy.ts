import { ANYBODY, policyOf, PRACTICE, SCIENCE } from '../rights';

/** `part`: the actor's organisation is one of the two sides. */
export const ANSWER_POLICY = policyOf<'part'>()({
  /** The token in the mail names person and match; what the person may do is checked as if signed in. */
  'answer.by_mail': [{ roles: ANYBODY, as: 'any' }],
  'match.answer': [{ roles: [...PRACTICE, ...SCIENCE], as: 'part' }],
});
