/** A word that has a number; the same number stands on the other side. */
export interface NumberedTerm {
  readonly term: string;
  readonly number: number;
}

/** A stretch of text; `number` is set where it belongs to a numbered term. */
export interface Stretch {
  readonly text: string;
  readonly number: number | null;
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly number: number;
}

const LETTER = /[\p{L}\p{N}]/u;
const isLetter = (character: string | undefined): boolean => character !== undefined && LETTER.test(character);

/** Widens a hit inside a word to the whole word, so that nobody reads half a word underlined. */
function wholeWord(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start > 0 && isLetter(text[start - 1])) start--;
  while (end < text.length && isLetter(text[end])) end++;
  return [start, end];
}

function placeOf(text: string, lower: string, term: string, taken: readonly Place[]): [number, number] | null {
  const wanted = term.toLowerCase();
  if (wanted === '') return null;
  let inside: [number, number] | null = null;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const found = wholeWord(text, at, at + wanted.length);
    if (taken.some((place) => found[0] < place.to && place.from < found[1])) continue;
    if (found[0] === at && found[1] === at + wanted.length) return found;
    inside ??= found;
  }
  return inside;
}

/**
 * Cuts a text into stretches so that each term is marked at its first place: as a whole word if it stands alone
 * somewhere, else as the word that holds it. A term that does not occur is left out; places never overlap.
 */
export function numbered(text: string, terms: readonly NumberedTerm[]): Stretch[] {
  const lower = text.toLowerCase();
  // Letters that change their length in lower case would shift every place after them.
  if (lower.length !== text.length) return [{ text, number: null }];
  const places: Place[] = [];
  for (const { term, number } of terms) {
    const found = placeOf(text, lower, term, places);
    if (found) places.push({ from: found[0], to: found[1], number });
  }
  places.sort((a, b) => a.from - b.from);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const place of places) {
    if (place.from > at) stretches.push({ text: text.slice(at, place.from), number: null });
    stretches.push({ text: text.slice(place.from, place.to), number: place.number });
    at = place.to;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), number: null });
  return stretches;
}

/** The numbered stretches of each paragraph; a term is marked once in the whole text. */
export function numberedParagraphs(text: string, terms: readonly NumberedTerm[]): Stretch[][] {
  const paragraphs: Stretch[][] = [[]];
  for (const stretch of numbered(text, terms)) {
    const [first = '', ...more] = stretch.text.split(/\n+/);
    if (first) paragraphs.at(-1)?.push({ ...stretch, text: first });
    for (const line of more) paragraphs.push(line ? [{ ...stretch, text: line }] : []);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
