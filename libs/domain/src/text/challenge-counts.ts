import type { TextLanguage } from '../languages';
import type { Analysed } from './analyse';
import { addList, addOne, listOf } from './count-list';
import type { ChallengeCounts, LexiconData } from './lexicon';

/** A stem of a single challenge is as rare as one never seen. */
const LEAST = 2;

/** Counts in how many challenges of each language each stem stands, challenge by challenge; their order does not matter. */
export class ChallengeCounting {
  private readonly byLanguage = new Map<TextLanguage, { texts: number; readonly counts: Map<string, number> }>();

  read({ terms, language }: Analysed): void {
    const own = this.byLanguage.get(language) ?? { texts: 0, counts: new Map<string, number>() };
    this.byLanguage.set(language, own);
    own.texts += 1;
    for (const { stem, kind } of terms) if (kind === 'word' || kind === 'part') addOne(own.counts, stem);
  }

  /**
   * The shipped counts, and beside them for each language its own added to them: few challenges move them little, and
   * many of one language nothing of the other.
   */
  with(shipped: ChallengeCounts): LexiconData['challenges'] {
    const own = [...this.byLanguage]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([language, { texts, counts }]) => {
        const all = new Map(counts);
        addList(all, shipped.counts);
        return [language, { texts: texts + shipped.texts, counts: listOf(all, LEAST) }] as const;
      });
    return { texts: shipped.texts, counts: shipped.counts, own: Object.fromEntries(own) };
  }
}

/** In how many challenges each stem stands, whatever their language; stems seen once are left out. */
export function challengeCounts(challenges: readonly Analysed[]): ChallengeCounts {
  const counts = new Map<string, number>();
  for (const { terms } of challenges) {
    for (const { stem, kind } of terms) if (kind === 'word' || kind === 'part') addOne(counts, stem);
  }
  return { texts: challenges.length, counts: listOf(counts, LEAST) };
}
