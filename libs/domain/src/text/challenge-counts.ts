import type { Analysed } from './analyse';
import { addList, addOne, listOf } from './count-list';
import type { LexiconData } from './lexicon';

/** From this many challenges on their own counts are better than the shipped ones. */
export const ENOUGH_CHALLENGES = 300;
/** A stem of a single challenge is as rare as one never seen. */
const LEAST = 2;

/** Counts in how many challenges each stem stands, challenge by challenge; their order does not matter. */
export class ChallengeCounting {
  private texts = 0;
  private readonly counts = new Map<string, number>();

  read({ terms }: Analysed): void {
    this.texts += 1;
    for (const { stem, kind } of terms) if (kind === 'word' || kind === 'part') addOne(this.counts, stem);
  }

  /** The counts alone once they are enough; until then together with the shipped ones. */
  with(shipped: LexiconData['challenges']): LexiconData['challenges'] {
    const all = new Map(this.counts);
    const enough = this.texts >= ENOUGH_CHALLENGES;
    if (!enough) addList(all, shipped.counts);
    return { texts: this.texts + (enough ? 0 : shipped.texts), counts: listOf(all, LEAST) };
  }
}

/** In how many challenges each stem stands, as the lexicon takes it; stems seen once are left out. */
export function challengeCounts(challenges: readonly Analysed[]): LexiconData['challenges'] {
  const counting = new ChallengeCounting();
  for (const challenge of challenges) counting.read(challenge);
  return counting.with({ texts: 0, counts: '' });
}
