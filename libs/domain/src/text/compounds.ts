/** How often a form was seen; 0 when never. Forms are folded lower-case words and their stems. */
export type Frequency = (form: string) => number;

const SHORTEST_COMPOUND = 8;
const LONGEST_COMPOUND = 40;
const SHORTEST_PART = 4;
const SEEN = 2;
const MOST_PARTS = 3;
const LINKS = ['', 's', 'n', 'es', 'en', 'er', 'e', 'ens'] as const;
/** Endings that look like words but are none. */
const ENDINGS = new Set(
  `haft heit heiten keit keiten lich liche lichen licher ling lings schaft schaften sche schen ische ischen isch sam
  ungen ung ieren iert ierte ierten ierung ierungen barkeit losigkeit tion tionen ismus tisch tische tischen enden ende
  ander aren eren elle ellen iell tive tiven tät täten weise fach mäßig massig massige`.split(/\s+/),
);

interface Split {
  readonly parts: readonly string[];
  readonly logs: number;
}

/**
 * The parts of a German compound, or none: the split whose parts have the greatest geometric mean of frequencies, if
 * that beats the frequency of the whole. Parts have four letters or more and were seen at least twice.
 */
export function partsOf(word: string, frequency: Frequency): readonly string[] {
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return [];
  const memo = new Map<string, Split | null>();
  const seen = (part: string): number =>
    part.length < SHORTEST_PART || ENDINGS.has(part) ? 0 : frequency(part) >= SEEN ? frequency(part) : 0;

  /** The best way to read `word` from a position on with at most `left` parts; only the last part needs no link. */
  const best = (from: number, left: number): Split | null => {
    const key = `${from}/${left}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const rest = word.slice(from);
    const whole = from > 0 ? seen(rest) : 0;
    let found: Split | null = whole > 0 ? { parts: [rest], logs: Math.log(whole) } : null;
    if (left > 1) {
      for (let end = from + SHORTEST_PART; end <= word.length - SHORTEST_PART; end++) {
        const part = word.slice(from, end);
        const count = seen(part);
        if (count === 0) continue;
        for (const link of LINKS) {
          if (link && !word.startsWith(link, end)) continue;
          if (word.length - end - link.length < SHORTEST_PART) continue;
          const after = best(end + link.length, left - 1);
          if (!after) continue;
          const logs = Math.log(count) + after.logs;
          const mean = logs / (after.parts.length + 1);
          if (!found || mean > found.logs / found.parts.length) found = { parts: [part, ...after.parts], logs };
        }
      }
    }
    memo.set(key, found);
    return found;
  };

  const split = best(0, MOST_PARTS);
  if (!split || split.parts.length < 2) return [];
  return Math.exp(split.logs / split.parts.length) > frequency(word) ? split.parts : [];
}
