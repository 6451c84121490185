import type { Index, Statistics } from '../inverted/inverted-index';
import type { GroupScore } from './groups';
import type { Query } from './query';

/** Of what speaks for a match, so much is told by its meaning where that is known, the rest by its words. */
const MEANING = 0.625;
/** Where words have said half of what they can say: so many of the ideas of a question, by the root of all it asks for. */
const HALF = 1.5;

/**
 * How many ideas a question holds, in words that no text holds. A statement of three sentences holds some thirty, one
 * word is one.
 */
export const ideasOf = (query: Query, index: Index, statistics?: Statistics): number =>
  index.selfScore(query, statistics) / index.rarestWorth(statistics);

/** What coverage alone is worth where no meaning is known: at most so much, and half of it at that coverage. */
const ALONE = { most: 0.58, half: 0.07 } as const;

/**
 * How well a group answers a question, 0 to about 1: by its words and its meaning. Words count by the coverage of the best
 * item times the root of the number of ideas: who tells more covers less of it by each word that meets, and one word alone
 * is covered at once and tells little.
 */
export function fitOf({ best, similarity }: Pick<GroupScore, 'best' | 'similarity'>, ideas: number): number {
  if (similarity === null) return (ALONE.most * best) / (best + ALONE.half);
  const met = best * Math.sqrt(ideas);
  return ((1 - MEANING) * met) / (met + HALF) + MEANING * similarity;
}
