import type { Analysed } from '../../text/analyse';
import type { Lexicon } from '../../text/lexicon';
import {
  isOrdinary,
  isOrdinaryStem,
  isPhrase,
  isTechnical,
  nameThing,
  thingsIn,
  type Thinghood,
} from '../../text/things';
import type { Via } from '../explanation';
import { isAlike, type Meeting } from './meetings';
import type { Query } from './query';

/** From this chance on a translation is read aloud as the same meaning; below it the two are related. Chosen by reading reasons. */
export const SAME_MEANING = 0.4;

const ENGLISH_ENDING = /(?:ies|es|s|ed|d|ing|y|e)$/;

/** Forms of one English word: "coating" and "coats", but not "electronics" and "electron". */
const isFormOf = (one: string, other: string): boolean =>
  one.toLowerCase().replace(ENGLISH_ENDING, '') === other.toLowerCase().replace(ENGLISH_ENDING, '');

/** Whether a part says what a word is: the whole word, or the last part of a compound. */
function isHead(word: string, part: string, lexicon: Lexicon): boolean {
  const read = lexicon.word(word.toLowerCase(), 'de');
  return read.stem === part || read.parts.at(-1) === part;
}

/**
 * Whether words that meet by a part belong together: one is what the other is a kind of, as "Naht" and "Schweißnaht", but
 * not "Trockenbauer" and "Trockenhaube", nor "Wärmepumpe" and "Einspritzpumpe".
 */
function isKindOf({ challengeTerm, offeringTerm, by }: Meeting, lexicon: Lexicon): boolean {
  const { asked, found, via } = by;
  if (isTechnical(challengeTerm) || isTechnical(offeringTerm)) return false;
  if (isOrdinaryStem(asked.stem) || isOrdinaryStem(found.stem)) return false;
  if (via !== 'same' && via !== 'compound') {
    return isHead(challengeTerm, asked.stem, lexicon) && isHead(offeringTerm, found.stem, lexicon);
  }
  const heads = [challengeTerm, offeringTerm].every((word) => isHead(word, asked.stem, lexicon));
  return heads && (asked.kind === 'word' || found.kind === 'word');
}

/**
 * Tells how a meeting of words may be read to a person, or null: reasons name things, and only words that surely belong
 * together. What is left out still counts.
 */
export function telling(query: Query, item: Analysed, lexicon: Lexicon): (meeting: Meeting) => Via | null {
  const [asked, offered] = [thingsIn(query.analysed, lexicon), thingsIn(item, lexicon)];
  const across = query.analysed.language !== item.language;
  const learnedHood = (word: string): Thinghood => (isOrdinary(word, item.language, lexicon) ? 'none' : 'thing');
  return (meeting) => {
    const { by, via, challengeTerm, offeringTerm } = meeting;
    if (by.asked.kind === 'root') return null;
    if (by.asked.kind === 'pair') return isPhrase(by.asked.stem) && via === 'same' ? 'same' : null;
    const hood = via === 'learned' ? learnedHood(challengeTerm) : asked(by.asked);
    if (!nameThing(hood, offered(by.found))) return null;
    if (via === 'learned') return via;
    const inPart = by.asked.kind === 'part' || by.found.kind === 'part';
    if (inPart && !isKindOf(meeting, lexicon)) return null;
    if (via === 'translation') {
      if (!across) return null;
      return !inPart && (by.chance ?? 0) >= SAME_MEANING ? 'translation' : 'related';
    }
    if (via === 'same' && !across && item.language === 'en' && !isFormOf(challengeTerm, offeringTerm)) return null;
    // A stem of two languages is one word only where it is written alike.
    return across && via === 'same' && !isAlike(challengeTerm, offeringTerm) ? null : via;
  };
}
