import type { Explanation } from '../explanation';

/** From this share on, one word alone carries a match, and such a match is an accident more often than help. */
const ONE_WORD = 0.8;

/**
 * Whether a match rests on a single word of the challenge, or on none that the group may see: what was learned from
 * others is shown to the owner alone.
 */
export function restsOnOneWord({ bridges }: Explanation): boolean {
  if (bridges.length > 0 && bridges.every(({ via }) => via === 'learned')) return true;
  const shares = new Map<string, number>();
  for (const { challengeTerm, share } of bridges) {
    const word = challengeTerm.toLowerCase();
    shares.set(word, (shares.get(word) ?? 0) + share);
  }
  return Math.max(0, ...shares.values()) >= ONE_WORD;
}
