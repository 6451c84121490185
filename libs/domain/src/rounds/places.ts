/** The places of each offerer in one auction: a heap of bids per offerer whose root is the lowest. */
export class Places {
  private readonly starts: Uint32Array;
  private readonly used: Uint32Array;
  private readonly bids: Float64Array;
  private readonly holders: Int32Array;

  constructor(private readonly free: Uint32Array) {
    this.starts = new Uint32Array(free.length + 1);
    for (let at = 0; at < free.length; at++) this.starts[at + 1] = this.starts[at]! + free[at]!;
    this.used = new Uint32Array(free.length);
    this.bids = new Float64Array(this.starts[free.length]!);
    this.holders = new Int32Array(this.starts[free.length]!);
  }

  /** What a place costs: nothing while one is free, then a little more than the lowest bid; Infinity without places. */
  price(offerer: number): number {
    const free = this.free[offerer]!;
    if (free === 0) return Infinity;
    return this.used[offerer]! < free ? 0 : this.bids[this.starts[offerer]!]!;
  }

  /** Puts a bid in; returns the holder who loses a place for it, or -1. */
  take(offerer: number, holder: number, bid: number): number {
    const base = this.starts[offerer]!;
    const used = this.used[offerer]!;
    if (used < this.free[offerer]!) {
      this.used[offerer] = used + 1;
      this.rise(base, used, bid, holder);
      return -1;
    }
    const loser = this.holders[base]!;
    this.sink(base, used, bid, holder);
    return loser;
  }

  /** Who holds places of an offerer now. */
  holdersOf(offerer: number): Int32Array {
    return this.holders.subarray(this.starts[offerer], this.starts[offerer]! + this.used[offerer]!);
  }

  private rise(base: number, from: number, bid: number, holder: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.bids[base + parent]! <= bid) break;
      this.bids[base + at] = this.bids[base + parent]!;
      this.holders[base + at] = this.holders[base + parent]!;
      at = parent;
    }
    this.bids[base + at] = bid;
    this.holders[base + at] = holder;
  }

  private sink(base: number, count: number, bid: number, holder: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= count) break;
      if (child + 1 < count && this.bids[base + child + 1]! < this.bids[base + child]!) child++;
      if (this.bids[base + child]! >= bid) break;
      this.bids[base + at] = this.bids[base + child]!;
      this.holders[base + at] = this.holders[base + child]!;
      at = child;
    }
    this.bids[base + at] = bid;
    this.holders[base + at] = holder;
  }
}
