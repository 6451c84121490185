import { TRADES } from './trades';

/** A topic with everything it may be called, in any language. */
export interface NamedTopic {
  readonly id: string;
  readonly parent: string | null;
  readonly names: readonly string[];
}

/** Words that say nothing about a topic. */
const EMPTY = new Set(
  'und oder mit fur von der die das den des im in an auf zu zur and or with for of the technik technology management systeme system'.split(
    ' ',
  ),
);
const ENDINGS = /(?:ungen|ung|erin|ern|en|er|es|em|ed|ing|e|n|s|t)$/;
const SHORTEST = 4;
/** Below this nothing is suggested: half a word in a compound is no hint. */
const ENOUGH = 2;

/** Small letters without accents, ß as ss. */
const folded = (text: string): string =>
  text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');

const wordsOf = (text: string): string[] => folded(text).match(/[a-z0-9]+/g) ?? [];

const stem = (word: string): string => {
  const cut = word.replace(ENDINGS, '');
  return cut.length >= SHORTEST ? cut : word;
};

/** How well one word of a name is met by the stems of a text: 3 same, 2 inside a compound, 1 the compound holds it. */
function meets(word: string, stems: readonly string[]): number {
  const wanted = stem(word);
  if (stems.includes(wanted)) return 3;
  if (wanted.length < 5) return 0;
  if (stems.some((one) => one.includes(wanted))) return 2;
  return stems.some((one) => one.length >= 7 && wanted.startsWith(one)) ? 1 : 0;
}

/** Every word of the name must be met; the weakest one counts. */
function nameScore(name: string, stems: readonly string[]): number {
  const words = wordsOf(name).filter((word) => !EMPTY.has(word));
  if (words.length === 0) return 0;
  return Math.min(...words.map((word) => meets(word, stems))) * (1 + (words.length - 1) / 2);
}

/** Up to `most` topics a text is about, best first; a topic is left out when a narrower one beneath it is chosen. */
export function suggestTopics(text: string, topics: readonly NamedTopic[], most = 3): string[] {
  const stems = [...new Set(wordsOf(text.slice(0, 20_000)))].map(stem);
  const scored = topics
    .filter(({ parent }) => parent !== null)
    .map(({ id, parent, names }) => ({
      id,
      parent,
      score: [...new Set(names)].reduce((sum, name) => sum + nameScore(name, stems), 0),
    }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const chosen = scored.slice(0, most * 2);
  return chosen
    .filter(({ id, score }) => !chosen.some((other) => other.parent === id && other.score >= score))
    .slice(0, most)
    .map(({ id }) => id);
}

/** The WZ 2025 division of the first trade a text names in everyday words, or null. */
export function suggestSector(text: string): string | null {
  const words = wordsOf(text.slice(0, 20_000));
  let best: { readonly division: string; readonly count: number } | null = null;
  for (const [division, names] of TRADES) {
    const count = words.filter((word) => names.some((name) => word.includes(name))).length;
    if (count > (best?.count ?? 0)) best = { division, count };
  }
  return best?.division ?? null;
}
