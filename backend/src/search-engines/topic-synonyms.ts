import { folded, wordsOf } from '@domain/text';

/** Rarely has a topic more names; each costs a little time. */
const MOST = 8;

const written = (words: readonly string[]): string => words.map(folded).join(' ');

/** For words that together are one name of a topic: its other names, in words. `topics` lists the names of each. */
export function topicSynonymsIn(
  topics: readonly (readonly string[])[],
): (words: readonly string[]) => readonly (readonly string[])[] {
  const known = new Map<string, Map<string, readonly string[]>>();
  for (const names of topics) {
    const read = names.map((name) => wordsOf(name));
    for (const name of read) {
      const others = known.get(written(name)) ?? new Map<string, readonly string[]>();
      for (const other of read) if (written(other) !== written(name)) others.set(written(other), other);
      known.set(written(name), others);
    }
  }
  return (words) => [...(known.get(written(words))?.values() ?? [])].slice(0, MOST);
}
