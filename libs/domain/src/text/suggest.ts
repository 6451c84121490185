import { analyse } from './analyse';
import type { Lexicon } from './lexicon';

/** Something a text can be about, with the words people use for it. */
export interface Labelled {
  readonly id: string;
  /** Labels and synonyms in German and in English. */
  readonly german: readonly string[];
  readonly english: readonly string[];
}

/** A suggestion; `score` is only good for comparing suggestions for one text. */
export interface Suggestion {
  readonly id: string;
  readonly score: number;
}

/** Words of a label, each with the share of the label it makes up. */
interface Read {
  readonly id: string;
  readonly labels: readonly (readonly string[])[];
}

/** Reads labels once; the function it returns suggests what a text is about, best first. */
export function suggester(
  things: readonly Labelled[],
  lexicon: Lexicon,
): (text: string, limit?: number) => Suggestion[] {
  const read: Read[] = things.map(({ id, german, english }) => ({
    id,
    labels: [
      ...german.map((label) => stemsOf(label, lexicon, 'de')),
      ...english.map((label) => stemsOf(label, lexicon, 'en')),
    ].filter((stems) => stems.length > 0),
  }));
  const frequency = new Map<string, number>();
  for (const { labels } of read) {
    for (const stem of new Set(labels.flat())) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  const rarity = (stem: string): number => Math.log(1 + read.length / (frequency.get(stem) ?? 1));

  return (text, limit = 3) => {
    const words = wordsOf(text, lexicon);
    return read
      .map(({ id, labels }) => {
        const values = labels.map((stems) => {
          const whole = stems.reduce((sum, stem) => sum + rarity(stem), 0);
          const met = stems.reduce((sum, stem) => sum + rarity(stem) * (words.get(stem) ?? 0), 0);
          return (met / whole) * met;
        });
        const best = Math.max(0, ...values);
        return { id, score: best + 0.2 * (values.reduce((sum, value) => sum + value, 0) - best) };
      })
      .filter(({ score }) => score > LEAST)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  };
}

/** Below, a suggestion would be a guess. */
const LEAST = 0.8;

/** Topics a text is about, best first. */
export const suggestTopics = (text: string, topics: readonly Labelled[], lexicon: Lexicon, limit = 3): Suggestion[] =>
  suggester(topics, lexicon)(text, limit);

/** The sector a text speaks of, or null when it speaks of none. */
export const suggestSector = (text: string, sectors: readonly Labelled[], lexicon: Lexicon): string | null =>
  suggester(sectors, lexicon)(text, 1)[0]?.id ?? null;

const stemsOf = (label: string, lexicon: Lexicon, language: 'de' | 'en'): string[] =>
  analyse(label, lexicon, language)
    .terms.filter(({ kind }) => kind === 'word')
    .map(({ stem }) => stem);

/** The stems of a text, its everyday words also as specialists say them, each with how surely it is meant. */
function wordsOf(text: string, lexicon: Lexicon): Map<string, number> {
  const words = new Map<string, number>();
  const add = (stem: string, sure: number): void => void words.set(stem, Math.max(sure, words.get(stem) ?? 0));
  const read = analyse(text, lexicon);
  for (const { stem, kind, count } of read.terms) {
    if (kind !== 'word' && kind !== 'part') continue;
    const often = Math.min(1.5, 1 + (count - 1) * 0.1);
    add(stem, (kind === 'part' ? 0.7 : 1) * often);
    for (const { stem: other, weight } of lexicon.relatedTo(stem)) add(other, weight * 0.7 * often);
    for (const { stem: other, weight } of lexicon.translationsOf(stem, read.language).slice(0, 2)) {
      add(other, weight * 0.6 * often);
    }
  }
  return words;
}
