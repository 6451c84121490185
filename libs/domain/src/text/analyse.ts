import { withoutDates } from './dates';
import type { TextLanguage } from '../languages';
import { languageOf } from './language';
import { plainStem } from './false-friends';
import type { Lexicon } from './lexicon';
import { isStopWord } from './stop-words';
import { tokensOf, type Token } from './tokens';

/** A text to read: a title (counts twice) and a body. */
export interface Writing {
  readonly title?: string;
  readonly text: string;
}

/** What a term was made from: a word, a part of a compound, two words close by, or the beginning of a stem. */
export type TermKind = 'word' | 'part' | 'pair' | 'root';

/** A stem of a text with its weighted count and the place of the first word it came from. */
export interface Term {
  readonly stem: string;
  readonly kind: TermKind;
  /** Occurrences; in a title they count twice, parts of compounds 0.7, pairs with a word between them half. */
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** A text as the index and the score see it. `start` and `end` of terms point into `source` (UTF-16 units). */
export interface Analysed {
  readonly source: string;
  readonly language: TextLanguage;
  readonly terms: readonly Term[];
  /** Weighted number of words and parts, the length that BM25 normalises by. */
  readonly length: number;
}

const TITLE_WEIGHT = 2;
/** A short sentence with which a text without a title begins is nearly one: it says what the text is about. */
const HEADING = { words: 7, weight: 1.5 } as const;
const PART_WEIGHT = 0.7;
/** How much the nearest and the second nearest word before count as a pair with a word. */
const PAIR_WEIGHTS = [1, 0.5] as const;
/** Letters of a stem that tell its family: `umform` in Umformen, Umformung and Umformbarkeit. */
const ROOT_LETTERS = 5;

/** The name of the family of a stem; no stem looks like it. */
export const rootOf = (stem: string): string => `~${plainStem(stem).slice(0, ROOT_LETTERS)}`;

type Growing = { -readonly [K in keyof Term]: Term[K] };

interface Read {
  readonly token: Token;
  readonly stem: string;
  readonly parts: readonly string[];
}

/** A sentence is ballast when its words are this common among challenges: it tells who writes, not about what. */
const BALLAST = 0.8;

/** From where to where a text without a title has its heading: its first sentence that is no ballast, if short. */
function headingOf(words: readonly Read[], tokens: readonly Token[], lexicon: Lexicon): readonly [number, number] {
  const last = tokens.at(-1)?.sentence;
  for (let from = 0; from < words.length;) {
    const sentence = words[from]?.token.sentence;
    let to = from;
    let rarity = 0;
    for (; words[to]?.token.sentence === sentence; to++) rarity += lexicon.rarity(words[to]?.stem ?? '');
    if (rarity >= BALLAST * (to - from)) {
      const short = to - from <= HEADING.words && sentence !== last;
      return short ? [words[from]?.token.start ?? 0, words[to - 1]?.token.end ?? 0] : [0, 0];
    }
    from = to;
  }
  return [0, 0];
}

/** Reads a text: language, words, stems, parts of compounds, word pairs. Total for any text; cost is linear. */
export function analyse(writing: string | Writing, lexicon: Lexicon, language?: TextLanguage): Analysed {
  const { title = '', text } = typeof writing === 'string' ? { text: writing } : writing;
  const source = title ? `${title}\n${text}` : text;
  const tokens = tokensOf(withoutDates(source));
  const spoken = language ?? languageOf(tokens);
  const words = tokens
    .filter(({ word }) => word.length > 1 && !isStopWord(word))
    .map((token): Read => ({ token, ...lexicon.word(token.word, spoken) }));
  const [topStart, topEnd] = title ? [0, title.length] : headingOf(words, tokens, lexicon);
  const topWeight = title ? TITLE_WEIGHT : HEADING.weight;
  const terms = new Map<string, Growing>();
  let length = 0;

  const add = (stem: string, kind: TermKind, count: number, start: number, end: number): void => {
    const known = terms.get(stem);
    if (!known) {
      terms.set(stem, { stem, kind, count, start, end });
      return;
    }
    known.count += count;
    if (known.kind === 'part' && kind === 'word') Object.assign(known, { kind, start, end });
  };
  const addWithRoot = (stem: string, kind: TermKind, count: number, { start, end }: Token): void => {
    add(stem, kind, count, start, end);
    length += count;
    if (plainStem(stem).length >= ROOT_LETTERS) add(rootOf(stem), 'root', count, start, end);
  };

  let before: { stem: string; token: Token }[] = [];
  for (const { token, stem, parts } of words) {
    const weight = token.start >= topStart && token.start < topEnd ? topWeight : 1;
    addWithRoot(stem, 'word', weight, token);
    for (const part of parts) addWithRoot(part, 'part', weight * PART_WEIGHT, token);
    if (before[0]?.token.sentence !== token.sentence) before = [];
    before.forEach((other, at) => {
      if (other.stem === stem) return;
      add(`${other.stem} ${stem}`, 'pair', weight * (PAIR_WEIGHTS[at] ?? 0), other.token.start, token.end);
    });
    before = [{ stem, token }, ...before].slice(0, PAIR_WEIGHTS.length);
  }
  return { source, language: spoken, terms: [...terms.values()], length };
}

/** The words of the text a term came from, as they were written. */
export const surfaceOf = (analysed: Analysed, term: Term): string => analysed.source.slice(term.start, term.end);
