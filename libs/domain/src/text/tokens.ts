/** Longer words are cut: nobody writes them, and cost stays linear. */
const LONGEST_WORD = 64;

/** A word of a text: its lower-case form and where it stands. Offsets count UTF-16 units, `end` is exclusive. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Counts up where a sentence ends, so that words of two sentences are no neighbours. */
  readonly sentence: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+|[.!?;:\n]/gu;
const PLAIN = /^[a-z0-9äöüß]+$/;
const MARK = /^[.!?;:\n]$/;

const normalised = (surface: string): string => {
  const lower = surface.slice(0, LONGEST_WORD).toLowerCase();
  return PLAIN.test(lower)
    ? lower
    : lower
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
};

/** The words of a text in order. Never throws, whatever the text; cost is linear in its length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (const found of text.matchAll(WORD)) {
    const surface = found[0];
    if (MARK.test(surface)) {
      sentence++;
      continue;
    }
    const word = normalised(surface);
    if (word) tokens.push({ word, start: found.index, end: found.index + surface.length, sentence });
  }
  return tokens;
}
