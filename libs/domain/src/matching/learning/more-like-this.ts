import type { Index, Statistics } from '../inverted/inverted-index';
import type { Leaf, Query } from '../score/query';
import type { Analysed, Term } from '../words/analyse';

/** How much an accepted text counts beside the question, and how many of its stems are taken over. */
export const MORE_LIKE_THIS = { weight: 0.6, terms: 25 } as const;

/** A stem taken over from accepted texts, so that a person can see it and take it out again. */
export interface Learned {
  readonly stem: string;
  readonly word: string;
  readonly weight: number;
}

/**
 * What accepted texts have in common beyond chance (Rocchio): their heaviest stems, the weights scaled so that
 * together they count `MORE_LIKE_THIS.weight` of the question.
 */
export function learnedFrom(
  query: Query,
  accepted: readonly Analysed[],
  index: Index,
  statistics?: Statistics,
): readonly Learned[] {
  const found = new Map<string, { word: string; value: number }>();
  for (const { terms, source, length } of accepted) {
    for (const { stem, kind, count, start, end } of terms) {
      if (kind !== 'word' && kind !== 'part') continue;
      const value = ((count / (count + 1)) * index.rarity(stem, statistics)) / Math.max(1, Math.sqrt(length));
      const known = found.get(stem);
      found.set(stem, { word: known?.word ?? source.slice(start, end), value: (known?.value ?? 0) + value });
    }
  }
  const heaviest = [...found]
    .sort(([a, { value: x }], [b, { value: y }]) => y - x || (a < b ? -1 : 1))
    .slice(0, MORE_LIKE_THIS.terms);
  const most = heaviest[0]?.[1].value ?? 0;
  const own = Math.max(0, ...query.leaves.map(({ weight }) => weight));
  return heaviest.map(([stem, { word, value }]) => ({
    stem,
    word,
    weight: most > 0 ? (MORE_LIKE_THIS.weight * own * value) / most : 0,
  }));
}

/** The question with what was learned added; `without` names stems a person has taken out. */
export function moreLikeThis(
  query: Query,
  learned: readonly Learned[],
  without: ReadonlySet<string> = new Set(),
): Query {
  const { source } = query.analysed;
  const own = new Map(query.analysed.terms.map((term) => [term.stem, term]));
  const leaves = learned
    .filter(({ stem }) => !without.has(stem))
    .map(({ stem, word, weight }): Leaf => {
      const at = source.toLowerCase().indexOf(word.toLowerCase());
      const place = at < 0 ? { start: 0, end: 0 } : { start: at, end: at + word.length };
      const term: Term = own.get(stem) ?? { stem, kind: 'word', count: 1, ...place };
      return { stem, weight, term, via: 'related' };
    });
  return { ...query, leaves: [...query.leaves, ...leaves] };
}
