import { surfaceOf, type Analysed } from '../../text/analyse';
import { isPhrase } from '../../text/things';
import type { Via } from '../explanation';
import type { Contribution } from './contributions';
import type { Query } from './query';

/** A word of the query met by a word of an item, both as written, with what they bring. */
export interface Meeting {
  readonly challengeTerm: string;
  readonly offeringTerm: string;
  readonly via: Via;
  readonly value: number;
  /** The heaviest of the contributions it is made of. */
  readonly by: Contribution;
}

const isSingle = ({ asked: { kind } }: Contribution): boolean => kind === 'word' || kind === 'part';
/** The same word, whatever its case. */
export const isAlike = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** A fixed phrase that stands in both texts as two neighbours. */
const meetsAsPhrase = (query: Query, item: Analysed, { asked, found }: Contribution): boolean =>
  asked.kind === 'pair' &&
  isPhrase(asked.stem) &&
  [surfaceOf(query.analysed, asked), surfaceOf(item, found)].every((words) => words.split(/\s+/).length === 2);

/**
 * Contributions by the words people wrote, largest first. A word pair strengthens its two words half and half, so that
 * every meeting is of single words; but where it is a fixed phrase, the two words meet as one.
 */
export function meetingsOf(query: Query, item: Analysed, contributions: readonly Contribution[]): Meeting[] {
  const meetings = new Map<string, Meeting>();
  const single = new Map(contributions.filter(isSingle).map((one) => [one.asked.stem, one]));
  const phraseOf = new Map(
    contributions
      .filter((one) => meetsAsPhrase(query, item, one))
      .flatMap((one) => one.asked.stem.split(' ').map((stem) => [stem, one] as const)),
  );
  const add = (one: Contribution, value: number): void => {
    const by = (one.via === 'same' && phraseOf.get(one.asked.stem)) || one;
    const challengeTerm = by.word ?? surfaceOf(query.analysed, by.asked);
    const offeringTerm = surfaceOf(item, by.found);
    const key = `${challengeTerm.toLowerCase()}\n${offeringTerm.toLowerCase()}`;
    const known = meetings.get(key);
    // However it was found, a word that stands in both texts is the same word.
    const via = by.via === 'translation' && isAlike(challengeTerm, offeringTerm) ? 'same' : by.via;
    meetings.set(key, { challengeTerm, offeringTerm, via, by, ...known, value: (known?.value ?? 0) + value });
  };
  for (const one of contributions) {
    const isPair = one.asked.kind === 'pair' && !meetsAsPhrase(query, item, one);
    const words = isPair ? one.asked.stem.split(' ').flatMap((stem) => single.get(stem) ?? []) : [];
    if (words.length === 0) add(one, one.value);
    for (const word of words) add(word, one.value / words.length);
  }
  return [...meetings.values()].sort((a, b) => b.value - a.value || (a.challengeTerm < b.challengeTerm ? -1 : 1));
}
