import type { DeclineReason } from '../../answers/answer';
import type { Item } from '../inverted/item';

/** A decline of the science side, with what the declined challenge was about. */
export interface Declined {
  readonly group: string;
  readonly reason: DeclineReason;
  /** The item on which the proposal rested most, if any. */
  readonly item: string | null;
  readonly topics: readonly string[];
}

/** What declines forbid from now on; rules a person can read and take back, not weights. */
export interface DeclineRules {
  /** Groups that take no more in this round. */
  readonly full: ReadonlySet<string>;
  /** Per group the topics it said are not its field. */
  readonly notTheirTopics: ReadonlyMap<string, ReadonlySet<string>>;
  /** Items that say something the group does not do any more. */
  readonly notTheirMethods: ReadonlySet<string>;
}

/** Turns declines into rules. Reasons about one pair only (too far, solved otherwise …) make none. */
export function declineRules(declines: readonly Declined[]): DeclineRules {
  const full = new Set<string>();
  const notTheirTopics = new Map<string, Set<string>>();
  const notTheirMethods = new Set<string>();
  for (const { group, reason, item, topics } of declines) {
    if (reason === 'no_capacity') full.add(group);
    if (reason === 'not_my_method' && item !== null) notTheirMethods.add(item);
    if (reason !== 'wrong_field') continue;
    const known = notTheirTopics.get(group) ?? new Set();
    for (const topic of topics) known.add(topic);
    notTheirTopics.set(group, known);
  }
  return { full, notTheirTopics, notTheirMethods };
}

/** Whether a challenge lies in a field its topics rule out: all of them must be, and one without topics lies in none. */
export const isRuledOut = (notTopics: ReadonlySet<string>, topics: readonly string[]): boolean =>
  topics.length > 0 && topics.every((topic) => notTopics.has(topic));

/** Whether the rules let an item be proposed for a challenge with these topics; for any challenge when there are none. */
export function mayBeProposed(rules: DeclineRules, { id, group }: Item, topics: readonly string[]): boolean {
  if (rules.full.has(group) || rules.notTheirMethods.has(id)) return false;
  const not = rules.notTheirTopics.get(group);
  return !not || !isRuledOut(not, topics);
}
