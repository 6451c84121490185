import { folded, type WordForms } from '@domain/text';
import type { Marked } from './engine';

/** Words of an excerpt, and how many of them stand before the first hit. */
const LENGTH = 36;
const BEFORE = 6;
/** Shorter words are not looked for as beginnings. */
const BEGINNING = 3;

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: word,
    from: index,
    to: index + word.length,
  }));

/** Whether two words are at most so many typing errors (wrong, missing, added or swapped letters) apart. */
export function isNear(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > most) return false;
    [before, last] = [last, row];
  }
  return (last[other.length] ?? 0) <= most;
}

/** Typing errors that are forgiven in a word of this length; the same as the index forgives. */
export const forgiven = (word: string): number => (word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0);

/** Marks the words of a text that answer a question. */
export class Marker {
  private readonly wanted: readonly { readonly whole: string; readonly forms: readonly string[] }[];

  constructor(
    question: readonly string[],
    private readonly wordForms: WordForms,
  ) {
    this.wanted = question.map((word) => ({ whole: folded(word), forms: wordForms.of(word) }));
  }

  /** Whether this word is one of the asked ones: the same, its beginning, another form, or a part it shares. */
  private meets(word: string): boolean {
    const whole = folded(word);
    const forms = this.wordForms.of(word);
    return this.wanted.some(
      (one) =>
        whole === one.whole ||
        (one.whole.length >= BEGINNING && whole.startsWith(one.whole)) ||
        one.forms.some((form) => forms.includes(form)),
    );
  }

  private nearly(word: string): boolean {
    const whole = folded(word);
    return this.wanted.some((one) => isNear(whole, one.whole, forgiven(one.whole)));
  }

  /** Hits of the texts together: only where none of them has the words themselves, typing errors count. */
  private hits(texts: readonly string[]): Word[][] {
    const words = texts.map(wordsIn);
    if (this.wanted.length === 0) return words.map(() => []);
    const exact = words.map((list) => list.filter(({ text }) => this.meets(text)));
    return exact.some((list) => list.length > 0)
      ? exact
      : words.map((list) => list.filter(({ text }) => this.nearly(text)));
  }

  /** The title in full and the telling piece of the text, both marked. */
  mark(title: string, text: string): { title: Marked; excerpt: Marked } {
    const [inTitle = [], inText = []] = this.hits([title, text]);
    return { title: { text: title, marks: inTitle.map(({ from, to }) => [from, to]) }, excerpt: cut(text, inText) };
  }
}

/** A piece of the text around its first hit, from word to word. */
function cut(text: string, hits: readonly Word[]): Marked {
  const words = wordsIn(text);
  const first = hits[0] ? words.findIndex(({ from }) => from === hits[0]?.from) : 0;
  const begin = Math.max(0, Math.min(first - BEFORE, words.length - LENGTH));
  const end = Math.min(words.length, begin + LENGTH);
  const from = begin === 0 ? 0 : (words[begin]?.from ?? 0);
  const to = end === words.length ? text.length : (words[end - 1]?.to ?? text.length);
  const marks = hits.filter((hit) => hit.from >= from && hit.to <= to);
  return { text: text.slice(from, to), marks: marks.map((hit) => [hit.from - from, hit.to - from]) };
}
