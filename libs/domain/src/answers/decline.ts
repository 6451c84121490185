import type { DeclineReason } from './answer';

/** When the same two may be proposed to each other again after a decline. */
export type ProposedAgain = 'never' | 'after_change' | 'next_quarter';

/** What a decline leads to. */
export interface DeclineConsequence {
  readonly again: ProposedAgain;
  /** What the other side could make clearer in its text, or null when its text is not the cause. */
  readonly advice: 'say_what_is_wanted' | 'say_what_it_brings' | null;
  /** Whether the pair says something about how well the words match, so that matching may learn from it. */
  readonly aboutFit: boolean;
}

const consequence = (
  again: ProposedAgain,
  aboutFit = false,
  advice: DeclineConsequence['advice'] = null,
): DeclineConsequence => ({ again, advice, aboutFit });

/** What each reason leads to. The three next-best groups are offered after every decline. */
export const DECLINE_CONSEQUENCES: Readonly<Record<DeclineReason, DeclineConsequence>> = {
  no_capacity: consequence('next_quarter'),
  wrong_field: consequence('after_change', true),
  not_my_method: consequence('after_change', true),
  too_basic: consequence('after_change'),
  too_applied: consequence('after_change'),
  too_far: consequence('never'),
  description_unclear: consequence('after_change', false, 'say_what_is_wanted'),
  benefit_unclear: consequence('after_change', false, 'say_what_it_brings'),
  solved_otherwise: consequence('never'),
  conflict_of_interest: consequence('never'),
  other: consequence('after_change'),
};

/** Reasons that act as a rule from then on, until the group takes it back; the others concern one pair only. */
export const RULE_REASONS = ['no_capacity', 'wrong_field', 'not_my_method'] as const satisfies readonly DeclineReason[];
export type RuleReason = (typeof RULE_REASONS)[number];
export const makesRule = (reason: string | null | undefined): reason is RuleReason =>
  RULE_REASONS.some((one) => one === reason);

/** How many next-best groups the other side is shown after a decline. */
export const NEXT_BEST = 3;
