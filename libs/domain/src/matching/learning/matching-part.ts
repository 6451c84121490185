import { analyse, type Analysed } from '../../text/analyse';
import type { Lexicon } from '../../text/lexicon';
import { sentencesOf } from '../../text/sentences';
import type { Index, Statistics } from '../inverted/inverted-index';
import { contributionsOf } from '../score/contributions';
import type { Query } from '../score/query';

/** A sentence belongs to the part that matches from this share of what the best one brings. */
const SHARE = 0.25;

/** The sentences of a text that answer a question; what it says of itself besides teaches nothing. */
export function matchingPart(
  query: Query,
  item: Analysed,
  lexicon: Lexicon,
  index: Index,
  statistics?: Statistics,
): Analysed {
  const met = contributionsOf(query, item, index, statistics).filter(({ asked }) => asked.kind !== 'root');
  const read = sentencesOf(item.source).map((sentence) => {
    const held = new Set(analyse(sentence, lexicon, item.language).terms.map(({ stem }) => stem));
    const value = met.reduce((sum, { found, value: worth }) => (held.has(found.stem) ? sum + worth : sum), 0);
    return { sentence, value };
  });
  const best = Math.max(0, ...read.map(({ value }) => value));
  const kept = read.filter(({ value }) => value > 0 && value >= SHARE * best).map(({ sentence }) => sentence);
  return analyse(kept.join('\n'), lexicon, item.language);
}
