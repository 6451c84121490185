import type { Reason, Via } from '@domain/matching/explanation';
import type { Forms } from './forms';
import type { CodeWords } from './records';

/** Looks up the label of a topic or a sector; the id itself serves where a label is missing. */
export interface Names {
  readonly topic: (id: string) => string;
  readonly sector: (id: string) => string;
}

/** How two words met, as a sentence; `sameWord` tells that both sides wrote the same one. */
export type Terms = Readonly<Record<Via, (challenge: string, offering: string, sameWord: boolean) => string>>;
type By<C extends Reason['code']> = Extract<Reason, { code: C }>;
type Said = Forms & CodeWords & Names;

/** The sentence for every reason of a match but words, which have sentences by how they met; `say` has the forms, codes and labels of the same language. */
export type ReasonWords = {
  readonly [C in Exclude<Reason['code'], 'term'>]: (reason: By<C>, say: Said) => string;
};

export const sameWord = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

type Term = By<'term'>;
const isSameWord = (reason: Reason): reason is Term => reason.code === 'term' && reason.via === 'same';

/** Sentences for reasons in their order; words that stand in both texts are named together, where the first one stands. */
export function sentencesFor(
  reasons: readonly Reason[],
  one: (reason: Reason) => string,
  bothSay: (words: readonly string[]) => string,
): string[] {
  const same = reasons.filter(isSameWord);
  if (same.length < 2) return reasons.map(one);
  const words = [...new Set(same.map(({ challengeTerm }) => challengeTerm))];
  return reasons.flatMap((reason) => {
    if (!isSameWord(reason)) return [one(reason)];
    return reason === same[0] ? [bothSay(words)] : [];
  });
}
