import { surfaceOf, type Analysed } from '../../text/analyse';
import type { Lexicon } from '../../text/lexicon';
import type { Index, Statistics } from '../inverted/inverted-index';
import { thingsIn } from '../../text/things';
import type { Leaf, Query } from '../score/query';
import { matchingPart } from './matching-part';

/**
 * How much all that was learned counts beside the question, how many words are taken over, how fast repetition in a
 * liked text stops counting, and how many texts must hold a word. Measured, see README.
 */
export const MORE_LIKE_THIS = { share: 0.3, words: 8, repetition: 3, texts: 2 } as const;

/** A stem taken over from liked texts, as it was written there, with its weight among the others. */
export interface Learned {
  readonly stem: string;
  readonly word: string;
  readonly weight: number;
}

/** A learned stem beside a question: one of its own words, which counts more now, or a new one. */
export interface Beside extends Learned {
  readonly own: boolean;
}

const heaviest = (words: Iterable<Learned>): Learned[] =>
  [...words].sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1)).slice(0, MORE_LIKE_THIS.words);

/**
 * What a liked text is about where it answers the question: its heaviest things, as far as another text of the index
 * holds them, too.
 */
export function learnedFrom(
  liked: Analysed,
  query: Query,
  lexicon: Lexicon,
  index: Index,
  statistics?: Statistics,
): Learned[] {
  const part = matchingPart(query, liked, lexicon, index, statistics);
  const hoodOf = thingsIn(part, lexicon);
  const found = part.terms.flatMap((term): Learned[] => {
    const { stem, kind, count } = term;
    if (kind !== 'word' || hoodOf(term) !== 'thing') return [];
    if (index.frequency(stem, statistics) < MORE_LIKE_THIS.texts) return [];
    const often = count / (count + MORE_LIKE_THIS.repetition);
    const weight = often * index.rarity(stem, statistics) * lexicon.rarity(stem);
    return weight > 0 ? [{ stem, word: surfaceOf(part, term), weight }] : [];
  });
  return heaviest(found);
}

/** What several liked texts have taught together; a stem of two texts counts as often. */
export function learnedTogether(texts: readonly (readonly Learned[])[]): Learned[] {
  const sum = new Map<string, Learned>();
  for (const one of texts.flat()) {
    const known = sum.get(one.stem);
    sum.set(one.stem, { ...one, ...known, weight: one.weight + (known?.weight ?? 0) });
  }
  return heaviest(sum.values());
}

const isOwn = ({ via, term }: Leaf): boolean =>
  (via === 'same' || via === 'compound') && (term.kind === 'word' || term.kind === 'part');

/** What was learned as it stands to a question; what its translations or related words ask for anyway is left out. */
export function besideQuestion(query: Query, learned: readonly Learned[]): Beside[] {
  const asked = new Map<string, boolean>();
  for (const leaf of query.leaves) asked.set(leaf.stem, isOwn(leaf) || (asked.get(leaf.stem) ?? false));
  return learned.flatMap((one) => {
    const own = asked.get(one.stem);
    return own === false ? [] : [{ ...one, own: own === true }];
  });
}

/**
 * The question with what was learned (Rocchio). Its own words count more where a liked text holds them, and no stem is
 * asked for twice. All of it together adds `share` of the question's own best score, which grows by as much: whoever
 * asks for more has to be met by more, and nobody buys places of others with it. `without`: stems a person has taken
 * out; the others count no more for it.
 */
export function moreLikeThis(
  query: Query,
  learned: readonly Learned[],
  index: Index,
  { without = new Set<string>(), statistics }: { without?: ReadonlySet<string>; statistics?: Statistics } = {},
): Query {
  const beside = besideQuestion(query, learned);
  const ownLeaf = new Map(query.leaves.filter(isOwn).map((leaf) => [leaf.stem, leaf]));
  const leafOf = ({ stem, word, weight }: Beside): Leaf => {
    const own = ownLeaf.get(stem);
    if (own) return { ...own, weight };
    return { stem, weight, word, via: 'learned', term: { stem, kind: 'word', count: 1, start: 0, end: 0 } };
  };
  const leaves = beside.map(leafOf);
  const sum = leaves.reduce((total, leaf) => total + index.selfWorth(leaf, statistics), 0);
  if (sum <= 0) return query;
  const scale = (MORE_LIKE_THIS.share * index.selfScore(query, statistics)) / sum;
  const added = new Map(
    leaves
      .filter(({ stem }) => !without.has(stem))
      .map((leaf) => [leaf.stem, { ...leaf, weight: leaf.weight * scale }]),
  );
  const own = query.leaves.map((leaf) =>
    isOwn(leaf) ? { ...leaf, weight: leaf.weight + (added.get(leaf.stem)?.weight ?? 0) } : leaf,
  );
  return { ...query, leaves: [...own, ...[...added.values()].filter(({ via }) => via === 'learned')] };
}
