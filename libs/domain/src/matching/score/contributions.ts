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
  /** The word asked for, where the query's own text does not hold it. */
  readonly word?: string | undefined;
}

/** The exact make-up of the score of a text. */
export function contributionsOf(query: Query, item: Analysed, index: Index, statistics?: Statistics): Contribution[] {
  const terms = new Map(item.terms.map((term) => [term.stem, term]));
  const average = index.ordinaryLength;
  return query.leaves.flatMap((leaf) => {
    const { term, via, word } = leaf;
    const found = terms.get(leaf.stem);
    if (!found) return [];
    const impact = impactByte(countByte(found.count), Math.fround(item.length), average);
    const value = (index.worth(leaf, statistics) * impact) / IMPACT_UNIT;
    const how: Via = via === 'same' && found.kind === 'part' ? 'compound' : via;
    return value > 0 ? [{ asked: term, found, via: how, value, word }] : [];
  });
}

/** A word of the query met by a word of an item, both as written, with the share of the whole they bring. */
export interface Meeting {
  readonly challengeTerm: string;
  readonly offeringTerm: string;
  readonly via: Via;
  readonly value: number;
}

const surface = (of: Analysed, { start, end }: Term): string => of.source.slice(start, end);

/**
 * Contributions by the words people wrote, largest first. A word pair strengthens its two words half and half, so that
 * every meeting is of single words.
 */
export function meetingsOf(query: Query, item: Analysed, contributions: readonly Contribution[]): Meeting[] {
  const meetings = new Map<string, Meeting>();
  const single = new Map(
    contributions
      .filter(({ asked }) => asked.kind === 'word' || asked.kind === 'part')
      .map((one) => [one.asked.stem, one]),
  );
  const add = ({ asked, found, via, word }: Contribution, value: number): void => {
    const challengeTerm = word ?? surface(query.analysed, asked);
    const offeringTerm = surface(item, found);
    const key = `${challengeTerm.toLowerCase()}\n${offeringTerm.toLowerCase()}`;
    const known = meetings.get(key);
    meetings.set(key, { challengeTerm, offeringTerm, via, ...known, value: (known?.value ?? 0) + value });
  };
  for (const one of contributions) {
    const words = one.asked.kind === 'pair' ? one.asked.stem.split(' ').flatMap((stem) => single.get(stem) ?? []) : [];
    if (words.length === 0) add(one, one.value);
    for (const word of words) add(word, one.value / words.length);
  }
  return [...meetings.values()].sort((a, b) => b.value - a.value || (a.challengeTerm < b.challengeTerm ? -1 : 1));
}
