import type { Analysed, Term } from '../analyse';
import type { TextLanguage } from '../../languages';
import type { Lexicon } from '../lexicon';
import { plainStem } from '../false-friends';
import { stem } from '../stem';
import { isStopWord } from '../stop-words';
import { NAMES, TOWNS } from './names';
import { ENGLISH_NO_NOUN, EVERYDAY_ENGLISH, ORDINARY_ENGLISH } from './ordinary-english';
import { EVERYDAY_GERMAN, NO_NOUNS_GERMAN, ORDINARY_GERMAN } from './ordinary-german';

/** Whether a word names a thing. `open`: nothing tells; the same word in another text may. */
export type Thinghood = 'thing' | 'open' | 'none';

const listOf = (words: string): string[] => words.split(/\s+/).filter(Boolean);
const ORDINARY: Readonly<Record<TextLanguage, ReadonlySet<string>>> = {
  de: new Set(listOf(ORDINARY_GERMAN).map((word) => stem(word, 'de'))),
  en: new Set(listOf(ORDINARY_ENGLISH).map((word) => stem(word, 'en'))),
};
const EVERYDAY = new Set([
  ...listOf(EVERYDAY_GERMAN).map((word) => stem(word, 'de')),
  ...listOf(EVERYDAY_ENGLISH).map((word) => stem(word, 'en')),
]);
const NAMED = new Set([...listOf(NAMES), ...listOf(TOWNS)]);
const NO_NOUN = new Set(listOf(NO_NOUNS_GERMAN));

/** Endings only nouns have, so that they tell one where every word is written large. */
const NOUN_ENDING =
  /.{3}(?:ung|heit|keit|schaft|tion|tät|ismus|nis|ling|tur|ik|ment|gie|graphie|grafie|meter|stoff|lack)(?:s|n|en|e)?$/i;
/** Adjectives of names that are written large: "die Nichtlineare Dynamik", "Automatisierter Schienenverkehr". */
const ADJECTIVE = /.{4}(?:isch|lich|iert|linear)(?:e|en|er|es|em)$/i;
/** PA12, CFK, 3D, CO2, pH: written as no ordinary word is. */
const TECHNICAL = /^(?=.*\p{L})(?:.*\p{Lu}.*\p{Lu}.*|.*\d.*|\p{Ll}+\p{Lu}\p{L}*)$/u;
/** Behind a full stop, a colon, a dash, a mark of a list or a bracket every word may be written large. */
const BEGINS = /(?:^|[.!?:;•·–—\n"„“»«(\u2022]|(?:^|\s)-)\s*$/;
const ROMAN = /^[IVX]+$/;
const TITLED = /(?:Herrn?|Frau|Dr\.|Prof\.|Familie|Firma|Fa\.|Mr\.?|Mrs\.?|Ms\.?)\s+$/;
/** Where fewer letters begin large, nobody wrote nouns so; where more, everything is. */
const LARGE = { least: 0.04, most: 0.75 } as const;

const isLarge = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether writing words large tells nouns in this text. */
export function tellsNouns(source: string): boolean {
  const words = source.match(/\p{L}{2,}/gu) ?? [];
  const share = words.filter(isLarge).length / Math.max(1, words.length);
  return share >= LARGE.least && share <= LARGE.most;
}

/** Whether a word, or all that it is made of, says nothing about what a text is about. */
export function isOrdinary(word: string, language: TextLanguage, lexicon: Lexicon): boolean {
  const lower = word.toLowerCase();
  if (NAMED.has(lower) || isStopWord(lower) || NO_NOUN.has(lower)) return true;
  const read = lexicon.word(lower, language);
  const ordinary = ORDINARY[language];
  if (ordinary.has(read.stem) || ordinary.has(stem(lower, language))) return true;
  return read.parts.length > 0 && read.parts.every((part) => ordinary.has(part));
}

/** Whether a stem names a thing that is everywhere. */
export const isEveryday = (found: string): boolean => EVERYDAY.has(plainStem(found));

/** Whether a word is written as no ordinary one is: a name, a formula, an abbreviation. It has no parts. */
export const isTechnical = (word: string): boolean => TECHNICAL.test(word);

/** Whether a part of a compound says nothing by itself, as its stem. */
export const isOrdinaryStem = (found: string): boolean => ORDINARY.de.has(found) || NO_NOUN.has(found);

/** Tells of the words of one text whether each names a thing there: something one can point at, do or make. */
export function thingsIn({ source, language }: Analysed, lexicon: Lexicon): (term: Term) => Thinghood {
  const telling = tellsNouns(source);
  return ({ start, end }) => {
    const word = source.slice(start, end);
    const before = source.slice(Math.max(0, start - 12), start);
    if (!/\p{L}/u.test(word) || word.length < 2 || isOrdinary(word, language, lexicon)) return 'none';
    if (TITLED.test(before) || ROMAN.test(word)) return 'none';
    if (telling && TECHNICAL.test(word)) return 'thing';
    if (word.length < 3) return 'none';
    if (language === 'en') return ENGLISH_NO_NOUN.test(word) ? 'none' : 'thing';
    if (!telling) return 'open';
    if (!isLarge(word) || ADJECTIVE.test(word)) return 'none';
    if (!BEGINS.test(before)) return 'thing';
    return NOUN_ENDING.test(word) || lexicon.word(word.toLowerCase(), 'de').parts.length > 1 ? 'thing' : 'open';
  };
}

/** Whether two words name one thing: neither is none for sure, and one of them is for sure. */
export const nameThing = (one: Thinghood, other: Thinghood): boolean =>
  one !== 'none' && other !== 'none' && (one === 'thing' || other === 'thing');
