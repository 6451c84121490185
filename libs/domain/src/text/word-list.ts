import type { TextLanguage } from '../languages';
import { analyse, type Analysed, type Writing } from './analyse';
import type { Lexicon } from './lexicon';
import { isStopWord } from './stop-words';
import { tokensOf } from './tokens';

/** Fewer words are a heading. */
const FEWEST = 20;
/** Whoever writes sentences uses words that carry no subject, one in four; lists have hardly any. */
const JOINED = 0.12;
/** Words between two separators of a list, in the mean. */
const BETWEEN = 4;
/** From this share of words that begin with a capital on, German prose is none. */
const CAPITAL = 0.6;

const SEPARATOR = /[,;|/·•\n]|\s[-–—]+\s/gu;

/**
 * Whether a text is a list of words rather than sentences about something: dense with subjects, hardly a word between that
 * joins them. It would meet whatever anybody asks for. French prose is no list: it has long stretches without a separator.
 */
export function isWordList(text: string): boolean {
  const words = tokensOf(text);
  if (words.length < FEWEST) return false;
  const joined = words.filter(({ word }) => isStopWord(word)).length / words.length;
  if (joined >= JOINED) return false;
  const parts = (text.match(SEPARATOR)?.length ?? 0) + 1;
  const capital = words.filter(({ start }) => /\p{Lu}/u.test(text.charAt(start))).length / words.length;
  return words.length / parts <= BETWEEN || capital >= CAPITAL;
}

/** How many times longer a list counts than it is: each of its words says so much less. */
const THINNED = 8;

/** An offered text as it is compared: a list of words is thin, so that it stands behind everybody who tells of a thing. */
export function offeredText(writing: Writing, lexicon: Lexicon, language?: TextLanguage): Analysed {
  const read = analyse(writing, lexicon, language);
  const { title = '', text } = writing;
  return isWordList(text) || isWordList(title) ? { ...read, length: THINNED * read.length } : read;
}
