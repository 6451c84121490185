import type { Marked } from '../engine';

/** Characters of the private use area that stand around a hit on the way from the database; no real text holds them. */
export const OPEN = '\uE000';
export const SHUT = '\uE001';

/** Turns text with `OPEN` and `SHUT` signs into bare text with offsets. */
export function marked(text: string): Marked {
  const marks: [number, number][] = [];
  let bare = '';
  let from = -1;
  for (const piece of text.split(/([\uE000\uE001])/)) {
    if (piece === OPEN) from = bare.length;
    else if (piece === SHUT) {
      if (from >= 0 && bare.length > from) marks.push([from, bare.length]);
      from = -1;
    } else bare += piece;
  }
  return { text: bare, marks };
}
