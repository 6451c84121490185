import type { Lexicon } from '../lexicon/lexicon';
import { languageOf, type TextLanguage } from './language';
import { isStopWord } from './stop-words';
import { tokensOf, type Token } from './tokens';

/** A text to read: a title (counts twice) and a body. */
export interface Writing {
  readonly title?: string;
  readonly text: string;
}

/** What a term was made from: a word, a part of a compound, two neighbouring words, or the beginning of a stem. */
export type TermKind = 'word' | 'part' | 'pair' | 'root';

/** A stem of a text with its weighted count and the place of the first word it came from. */
export interface Term {
  readonly stem: string;
  readonly kind: TermKind;
  /** Occurrences; in a title they count twice, parts of compounds count 0.7. */
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
const PART_WEIGHT = 0.7;
/** Letters of a stem that tell its family: `umform` in Umformen, Umformung and Umformbarkeit. */
const ROOT_LETTERS = 5;

/** The name of the family of a stem; no stem looks like it. */
export const rootOf = (stem: string): string => `~${stem.slice(0, ROOT_LETTERS)}`;

type Growing = { -readonly [K in keyof Term]: Term[K] };

/** Reads a text: language, words, stems, parts of compounds, word pairs. Total for any text; cost is linear. */
export function analyse(writing: string | Writing, lexicon: Lexicon, language?: TextLanguage): Analysed {
  const { title = '', text } = typeof writing === 'string' ? { text: writing } : writing;
  const source = title ? `${title}\n${text}` : text;
  const titleEnd = title.length;
  const tokens = tokensOf(source);
  const spoken = language ?? languageOf(tokens);
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
    if (stem.length >= ROOT_LETTERS) add(rootOf(stem), 'root', count, start, end);
  };

  let before: Token | null = null;
  let stemBefore = '';
  for (const token of tokens) {
    if (token.word.length < 2 || isStopWord(token.word)) continue;
    const { stem, parts } = lexicon.word(token.word, spoken);
    const weight = token.start < titleEnd ? TITLE_WEIGHT : 1;
    addWithRoot(stem, 'word', weight, token);
    for (const part of parts) addWithRoot(part, 'part', weight * PART_WEIGHT, token);
    if (before && before.sentence === token.sentence) {
      add(`${stemBefore} ${stem}`, 'pair', weight, before.start, token.end);
    }
    before = token;
    stemBefore = stem;
  }
  return { source, language: spoken, terms: [...terms.values()], length };
}

/** The words of the text a term came from, as they were written. */
export const surfaceOf = (analysed: Analysed, term: Term): string => analysed.source.slice(term.start, term.end);
