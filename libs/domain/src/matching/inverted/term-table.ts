/** Two independent 32-bit hashes of a text make one 64-bit name; equal names are taken for equal texts. */
const first = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
};

const second = (text: string): number => {
  let hash = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x5bd1e995);
    hash ^= hash >>> 13;
  }
  return (Math.imul(hash, 0x297a2d39) ^ (hash >>> 16)) >>> 0;
};

/** A 32-bit hash of a text, equal on every machine; used to break ties without favour. */
export const hashOf = first;

/** Numbers terms 0, 1, 2 … in typed arrays, without keeping their letters. */
export class TermTable {
  private low: Uint32Array;
  private high: Uint32Array;
  private numbers: Int32Array;
  private count = 0;

  constructor(slots = 1024) {
    this.low = new Uint32Array(slots);
    this.high = new Uint32Array(slots);
    this.numbers = new Int32Array(slots).fill(-1);
  }

  /** How many terms have a number. */
  get size(): number {
    return this.count;
  }

  /** The state of a table, for `from`. */
  parts(): {
    readonly low: Uint32Array;
    readonly high: Uint32Array;
    readonly numbers: Int32Array;
    readonly count: number;
  } {
    return { low: this.low, high: this.high, numbers: this.numbers, count: this.count };
  }

  /** A table with the state another one had. */
  static from({ low, high, numbers, count }: ReturnType<TermTable['parts']>): TermTable {
    const table = new TermTable(1);
    table.low = low.slice();
    table.high = high.slice();
    table.numbers = numbers.slice();
    table.count = count;
    return table;
  }

  /** The number of a term, or -1. */
  find(term: string): number {
    return this.numbers[this.slot(first(term), second(term))] ?? -1;
  }

  /** The number of a term; a new term gets the next one. */
  number(term: string): number {
    const low = first(term);
    const high = second(term);
    const slot = this.slot(low, high);
    const known = this.numbers[slot] ?? -1;
    if (known >= 0) return known;
    this.low[slot] = low;
    this.high[slot] = high;
    this.numbers[slot] = this.count++;
    if (this.count * 2 > this.numbers.length) this.grow();
    return this.count - 1;
  }

  private slot(low: number, high: number): number {
    const mask = this.numbers.length - 1;
    let slot = low & mask;
    while ((this.numbers[slot] ?? -1) >= 0 && (this.low[slot] !== low || this.high[slot] !== high)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private grow(): void {
    const { low, high, numbers } = this;
    this.low = new Uint32Array(low.length * 2);
    this.high = new Uint32Array(low.length * 2);
    this.numbers = new Int32Array(low.length * 2).fill(-1);
    for (let old = 0; old < numbers.length; old++) {
      const number = numbers[old] ?? -1;
      if (number < 0) continue;
      const slot = this.slot(low[old] ?? 0, high[old] ?? 0);
      this.low[slot] = low[old] ?? 0;
      this.high[slot] = high[old] ?? 0;
      this.numbers[slot] = number;
    }
  }
}
