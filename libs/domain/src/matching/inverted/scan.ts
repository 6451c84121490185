import { placeOf, type Segment } from './segment';

/** A stem of a query by its number, and what one unit of impact is worth. */
export interface Wanted {
  readonly term: number;
  readonly factor: number;
}

/** Whether a text may be found. */
export type Allowed = (text: number) => boolean;

const CLASSES = 512;

/** Workspace of a search: a sum per text, all zero between searches. */
export class Scan {
  sums = new Float32Array(1024);
  private readonly classes = new Uint32Array(CLASSES);
  private texts = 0;

  /** Makes room for texts with numbers below `texts`. */
  fit(texts: number): void {
    this.texts = texts;
    if (this.sums.length < texts) this.sums = new Float32Array(2 ** Math.ceil(Math.log2(texts)));
  }

  /** Sums what the wanted stems bring per text. */
  add(segments: readonly Segment[], wanted: readonly Wanted[]): void {
    for (const { term, factor } of wanted) {
      for (const segment of segments) {
        const place = placeOf(segment, term);
        if (place >= 0) add(this.sums, segment, segment.starts[place]!, segment.starts[place + 1]!, factor);
      }
    }
  }

  /** The texts that can be among the best `limit`, in any order. */
  best(limit: number, allowed?: Allowed): number[] {
    if (allowed) {
      for (let text = 0; text < this.texts; text++) if (this.sums[text] !== 0 && !allowed(text)) this.sums[text] = 0;
    }
    return this.above(this.bar(limit));
  }

  /** Sets all sums back to zero. */
  clear(): void {
    this.sums.fill(0, 0, this.texts);
  }

  /** A sum that about `limit` texts reach, and at least so many where there are: the foot of a class of a histogram. */
  private bar(limit: number): number {
    const { sums, texts, classes } = this;
    let top = 0;
    for (let text = 0; text < texts; text++) if (sums[text]! > top) top = sums[text]!;
    if (top === 0) return Infinity;
    classes.fill(0);
    const scale = (CLASSES - 1) / top;
    for (let text = 0; text < texts; text++) {
      const which = (sums[text]! * scale) | 0;
      classes[which] = classes[which]! + 1;
    }
    let reached = 0;
    for (let which = CLASSES - 1; which > 0; which--) {
      reached += classes[which]!;
      if (reached >= limit) return which / scale;
    }
    return 0;
  }

  private above(bar: number): number[] {
    const { sums, texts } = this;
    const found: number[] = [];
    // The foot of a class may be rounded up a little.
    const least = bar * (1 - 1e-6);
    for (let text = 0; text < texts; text++) if (sums[text]! > 0 && sums[text]! >= least) found.push(text);
    return found;
  }
}

/** The inner loop of every search: nothing but sums. */
function add(sums: Float32Array, { texts, impacts }: Segment, from: number, to: number, factor: number): void {
  for (let at = from; at < to; at++) {
    const text = texts[at]!;
    sums[text] = sums[text]! + factor * impacts[at]!;
  }
}
