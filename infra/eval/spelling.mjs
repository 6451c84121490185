// What people's spelling costs: npm run -s eval -- spelling DIR PART ranks a set of groups once more with letters that were
// changed, dropped or swapped in three of ten longer words, and once more without umlauts. Always the same letters.

const SHARE = 0.3;
const LONG = /\p{L}{5,}/gu;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const UMLAUTS = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss', Ä: 'A', Ö: 'O', Ü: 'U' };

/** Numbers from 0 to 1, the same for the same seed. */
function chances(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** A word with one letter, but the first, changed, dropped or swapped with the next. */
function mistyped(word, chance) {
  const at = 1 + Math.floor(chance() * (word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word[at], word.slice(at + 1)];
  const other = LETTERS[Math.floor(chance() * LETTERS.length)];
  return [before + other + after, before + after, before + after[0] + letter + after.slice(1)][
    Math.floor(chance() * 3)
  ];
}

/** Questions as hurried people type them. */
export function withTypos(queries, seed = 7) {
  const chance = chances(seed);
  const spelt = (text) => text.replace(LONG, (word) => (chance() < SHARE ? mistyped(word, chance) : word));
  return queries.map((query) => ({ ...query, text: spelt(query.text) }));
}

/** Questions as they are typed where there are no umlauts. */
export const withoutUmlauts = (queries) =>
  queries.map((query) => ({ ...query, text: query.text.replace(/[äöüßÄÖÜ]/g, (letter) => UMLAUTS[letter]) }));
