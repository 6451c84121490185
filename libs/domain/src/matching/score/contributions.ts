import type { Analysed, Term } from '../../text/analyse';
import type { Via } from '../explanation';
import { countByte, IMPACT_UNIT, impactByte } from '../inverted/impact';
import type { Index, Statistics } from '../inverted/inverted-index';
import type { Query } from './query';

/** What one stem of the query brings in one text. The contributions of a text sum to its score in the index. */
export interface Contribution {
  readonly asked: Term;
  readonly found: Term;
  readonly via: Via;
  readonly value: number;
  /** How surely the one stem stands for the other, 0 to 1, where it is a translation. */
  readonly chance?: number | undefined;
  /** The word asked for, where the query's own text does not hold it. */
  readonly word?: string | undefined;
}

/** The exact make-up of the score of a text. */
export function contributionsOf(query: Query, item: Analysed, index: Index, statistics?: Statistics): Contribution[] {
  const terms = new Map(item.terms.map((term) => [term.stem, term]));
  const average = index.ordinaryLength;
  return query.leaves.flatMap((leaf) => {
    const { term, via, word, idea } = leaf;
    const found = terms.get(leaf.stem);
    if (!found) return [];
    const impact = impactByte(countByte(found.count), Math.fround(item.length), average);
    const value = (index.worth(leaf, statistics) * impact) / IMPACT_UNIT;
    const how: Via = via === 'same' && found.kind === 'part' ? 'compound' : via;
    const chance = via === 'translation' ? idea?.find(({ stem }) => stem === leaf.stem)?.weight : undefined;
    return value > 0 ? [{ asked: term, found, via: how, value, word, chance }] : [];
  });
}
