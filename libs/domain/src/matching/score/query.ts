import { rootOf, type Analysed, type Term } from '../../text/analyse';
import type { Counterpart, Lexicon } from '../../text/lexicon';
import type { Via } from '../explanation';

/** A stem that is looked up for a term of the query, and how much it counts before its rarity is known. */
export interface Leaf {
  readonly stem: string;
  readonly weight: number;
  /** What counts as the same idea when its rarity is told, the stem itself among them; only the stem where absent. */
  readonly idea?: readonly Counterpart[];
  /** The term of the query it stands for. */
  readonly term: Term;
  readonly via: Via;
  /** The word as it was written, where it was learned elsewhere and the question does not hold it. */
  readonly word?: string;
}

/** A text as a question to the index. */
export interface Query {
  readonly analysed: Analysed;
  readonly leaves: readonly Leaf[];
}

/** How much the ways to find a word count. Measured on the dev sets, see README. */
export interface QueryWeights {
  readonly translation: number;
  readonly translations: number;
  readonly related: number;
  readonly pair: number;
  readonly part: number;
  readonly root: number;
}

export const QUERY_WEIGHTS: QueryWeights = {
  translation: 1.2,
  translations: 4,
  related: 0.3,
  pair: 0.4,
  part: 1,
  root: 0.3,
};

/** How fast the weight of a translation falls with its chance: 1 in proportion, 0 not at all. */
const CHANCE_POWER = 0.4;

/** Repetition counts less and less. */
const saturated = (count: number): number => (9 * count) / (8 + count);

/** Turns a text into the stems to look up: its own, their translations, what specialists say, its word pairs. */
export function queryOf(analysed: Analysed, lexicon: Lexicon, weights: QueryWeights = QUERY_WEIGHTS): Query {
  const leaves: Leaf[] = [];
  const rarest = new Map<string, number>();
  for (const { kind, stem } of analysed.terms) {
    if (kind !== 'word' && kind !== 'part') continue;
    const root = rootOf(stem);
    rarest.set(root, Math.min(lexicon.rarity(stem), rarest.get(root) ?? 1));
  }
  const rarityOfRoot = ({ stem }: Term): number => rarest.get(stem) ?? 1;
  for (const term of analysed.terms) {
    if (term.kind === 'pair') {
      const [one = '', other = ''] = term.stem.split(' ');
      const rare = Math.min(lexicon.rarity(one), lexicon.rarity(other));
      leaves.push({ stem: term.stem, weight: weights.pair * saturated(term.count) * rare, term, via: 'same' });
      continue;
    }
    if (term.kind === 'root') {
      leaves.push({
        stem: term.stem,
        weight: weights.root * saturated(term.count) * rarityOfRoot(term),
        term,
        via: 'related',
      });
      continue;
    }
    const weight = saturated(term.count) * lexicon.rarity(term.stem) * (term.kind === 'part' ? weights.part : 1);
    const others = lexicon
      .translationsOf(term.stem, analysed.language)
      .slice(0, weights.translations)
      .filter(({ stem }) => stem !== term.stem);
    // A word and its translations are one idea: a common idea is not rare because few texts are in its language.
    const idea = [{ stem: term.stem, weight: 1 }, ...others];
    leaves.push({ stem: term.stem, weight, idea, term, via: term.kind === 'part' ? 'compound' : 'same' });
    for (const { stem, weight: chance } of others) {
      const share = weights.translation * chance ** CHANCE_POWER;
      leaves.push({ stem, weight: share * weight, idea, term, via: 'translation' });
    }
    if (analysed.language === 'de') {
      for (const { stem, weight: chance } of lexicon.relatedTo(term.stem)) {
        leaves.push({ stem, weight: weights.related * chance * weight, term, via: 'related' });
      }
    }
  }
  return { analysed, leaves };
}

/** The question without what was learned from others: all of it that anybody but its owner is shown. Null: nothing was. */
export function ownOf({ analysed, leaves }: Query): Query | null {
  const own = leaves.filter(({ via }) => via !== 'learned');
  return own.length === leaves.length ? null : { analysed, leaves: own };
}
