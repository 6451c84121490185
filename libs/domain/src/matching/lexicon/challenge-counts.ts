import type { Analysed } from '../words/analyse';
import type { LexiconData } from './lexicon';

/** From this many challenges on their own counts are better than the shipped ones. */
export const ENOUGH_CHALLENGES = 300;

/** In how many challenges each stem stands, as the lexicon takes it; stems seen once are left out. */
export function challengeCounts(challenges: readonly Analysed[]): LexiconData['challenges'] {
  const counts = new Map<string, number>();
  for (const { terms } of challenges) {
    for (const { stem, kind } of terms)
      if (kind === 'word' || kind === 'part') counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count > 1).sort(([a], [b]) => (a < b ? -1 : 1));
  return { texts: challenges.length, counts: kept.flat().join(' ') };
}
