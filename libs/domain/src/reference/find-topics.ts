/** A topic with everything it may be called. */
export interface CalledTopic {
  readonly id: string;
  readonly words: readonly string[];
}

const folded = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/ae|oe|ue/g, (two) => two.charAt(0))
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
const SHORTEST = 2;

/** How well a name is met by what was typed: 3 it is that, 2 a word of it begins so, 1 it holds it; 0 not at all. */
function meets(name: string, typed: string): number {
  if (name === typed) return 3;
  if (name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(typed))) return 2;
  return name.includes(typed) ? 1 : 0;
}

/** Ids of topics that what was typed may mean, best first; equals keep their order. */
export function findTopics(typed: string, topics: readonly CalledTopic[]): string[] {
  const wanted = folded(typed);
  if (wanted.length < SHORTEST) return [];
  return topics
    .map(({ id, words }) => ({ id, value: Math.max(0, ...words.map((word) => meets(folded(word), wanted))) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .map(({ id }) => id);
}
