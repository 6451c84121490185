import { isEveryday, thingsIn } from '../../text/things';
import { contributionsOf } from './contributions';
import type { ToExplain } from './to-explain';

/** One is enough to know what to ask first; two read like a list of faults. */
const MISSING = 1;
/** What so large a share of all texts speaks of is too common to be missed. */
const COMMON = 0.1;

/**
 * What is asked for and no item takes up, as written: the heaviest thing that others here do offer. A thing nobody offers
 * is no lack of this one, and often a lunch, a room or what was tried in vain.
 */
export function missingThings({ query, items, index, lexicon, statistics }: ToExplain): string[] {
  const met = new Set(
    items
      .flatMap((item) => contributionsOf(query, item, index, statistics))
      .filter(({ via }) => via !== 'learned')
      .map(({ asked }) => asked.start),
  );
  const { analysed } = query;
  const hoodOf = thingsIn(analysed, lexicon);
  const most = COMMON * (statistics?.documents ?? index.size);
  return query.leaves
    .filter(({ term, via }) => term.kind === 'word' && via === 'same' && !met.has(term.start))
    .filter(({ term }) => hoodOf(term) === 'thing')
    .filter(({ stem }) => index.frequency(stem, statistics) > 0 && index.frequency(stem, statistics) <= most)
    .filter(({ stem }) => !isEveryday(stem) && lexicon.relatedTo(stem).length > 0)
    .map((leaf) => ({
      word: analysed.source.slice(leaf.term.start, leaf.term.end),
      value: index.worth(leaf, statistics),
    }))
    .sort((a, b) => b.value - a.value || (a.word < b.word ? -1 : 1))
    .slice(0, MISSING)
    .map(({ word }) => word);
}
