import { impactByte } from './impact';

/** Postings of some texts: per term (ascending numbers) the texts that hold it (ascending), counts and impacts. */
export interface Segment {
  readonly terms: Uint32Array;
  /** One longer than `terms`: where the postings of each term start. */
  readonly starts: Uint32Array;
  readonly texts: Uint32Array;
  readonly counts: Uint8Array;
  readonly impacts: Uint8Array;
}

/** Postings one after the other as texts come in, in arrays that grow. */
export class Loose {
  count = 0;
  terms = new Uint32Array(1024);
  texts = new Uint32Array(1024);
  counts = new Uint8Array(1024);

  push(term: number, text: number, count: number): void {
    if (this.count === this.terms.length) {
      this.terms = doubled(this.terms, new Uint32Array(2 * this.count));
      this.texts = doubled(this.texts, new Uint32Array(2 * this.count));
      this.counts = doubled(this.counts, new Uint8Array(2 * this.count));
    }
    this.terms[this.count] = term;
    this.texts[this.count] = text;
    this.counts[this.count++] = count;
  }
}

function doubled<T extends Uint32Array | Uint8Array>(array: T, larger: T): T {
  larger.set(array);
  return larger;
}

/** Sorts loose postings by term; texts were added in ascending order and stay so. */
export function segmentOf({ count, terms, texts, counts }: Loose): Segment {
  const order = Uint32Array.from({ length: count }, (_, at) => at).sort((a, b) => terms[a]! - terms[b]! || a - b);
  const distinct: number[] = [];
  const starts: number[] = [];
  order.forEach((posting, at) => {
    if (at > 0 && distinct[distinct.length - 1] === terms[posting]) return;
    distinct.push(terms[posting]!);
    starts.push(at);
  });
  starts.push(count);
  return {
    terms: Uint32Array.from(distinct),
    starts: Uint32Array.from(starts),
    texts: order.map((posting) => texts[posting]!),
    counts: new Uint8Array(count).map((_, at) => counts[order[at]!]!),
    impacts: new Uint8Array(count),
  };
}

/** Two segments as one; texts of `left` have smaller numbers than those of `right`. Dead texts are dropped. */
export function merged(left: Segment, right: Segment, alive: (text: number) => boolean): Segment {
  const most = left.texts.length + right.texts.length;
  const texts = new Uint32Array(most);
  const counts = new Uint8Array(most);
  const impacts = new Uint8Array(most);
  const terms = new Uint32Array(left.terms.length + right.terms.length);
  const starts = new Uint32Array(terms.length + 1);
  let term = 0;
  let at = 0;
  const copy = (from: Segment, which: number): void => {
    for (let posting = from.starts[which] ?? 0; posting < (from.starts[which + 1] ?? 0); posting++) {
      const text = from.texts[posting] ?? 0;
      if (!alive(text)) continue;
      texts[at] = text;
      counts[at] = from.counts[posting] ?? 0;
      impacts[at++] = from.impacts[posting] ?? 0;
    }
  };
  for (let i = 0, j = 0; i < left.terms.length || j < right.terms.length;) {
    const a = i < left.terms.length ? (left.terms[i] ?? 0) : Infinity;
    const b = j < right.terms.length ? (right.terms[j] ?? 0) : Infinity;
    const start = at;
    if (a <= b) copy(left, i++);
    if (b <= a) copy(right, j++);
    if (at === start) continue;
    terms[term] = Math.min(a, b);
    starts[term++] = start;
  }
  starts[term] = at;
  return {
    terms: terms.slice(0, term),
    starts: starts.slice(0, term + 1),
    texts: at === most ? texts : texts.slice(0, at),
    counts: at === most ? counts : counts.slice(0, at),
    impacts: at === most ? impacts : impacts.slice(0, at),
  };
}

/** Computes all impacts anew for an average length. */
export function weighSegment({ texts, counts, impacts }: Segment, lengths: Float32Array, averageLength: number): void {
  for (let at = 0; at < texts.length; at++) {
    impacts[at] = impactByte(counts[at]!, lengths[texts[at]!]!, averageLength);
  }
}

/** Where the postings of a term stand in `terms`, or -1. */
export function placeOf(segment: Segment, term: number): number {
  let low = 0;
  let high = segment.terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = segment.terms[middle] ?? 0;
    if (here === term) return middle;
    if (here < term) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
