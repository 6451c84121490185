import { ANYBODY, GUIDES, OFFICES, policyOf, PRACTICE, SCIENCE } from '../rights';

/** `part`: the actor's organisation is one of the two sides. */
export const ANSWER_POLICY = policyOf<'part'>()({
  /** The token in the mail names person and match; what the person may do is checked as if signed in. */
  'answer.by_mail': [{ roles: ANYBODY, as: 'any' }],
  'match.answer': [{ roles: [...PRACTICE, ...SCIENCE], as: 'part' }],
});

/**
 * Who hears of it when a side does not answer, and sees nothing but what is public. `part`: of the organisation that was
 * asked. `parent`: of the institution the asked group belongs to.
 */
export const REMINDER_POLICY = policyOf<'part' | 'parent'>()({
  'answer.stand_in': [
    { roles: PRACTICE, as: 'part' },
    { roles: OFFICES, as: 'parent' },
  ],
  'answer.ask_after': [{ roles: GUIDES, as: 'any' }],
});
