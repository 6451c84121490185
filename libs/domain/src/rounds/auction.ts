import { Places } from './places';

/** One auction: every bidder wants one place, every offerer has some. */
export interface Auction {
  /** Edges of bidder `b` are `starts[b]` to `starts[b + 1]`. */
  readonly starts: Uint32Array;
  readonly offerers: Uint32Array;
  readonly values: Float64Array;
  readonly free: Uint32Array;
  /** What a place costs at least; nothing where absent. */
  readonly reserve?: Float64Array;
  /** Whether a bidder may bid on an edge. */
  readonly open: (bidder: number, edge: number) => boolean;
  /** What staying without a place is worth to a bidder; the lower, the longer it keeps bidding. */
  readonly alone: number;
  /** The smallest raise of a bid: the larger, the faster and the coarser. */
  readonly step: number;
}

/** The edge each bidder won, or -1, and what a place of each offerer costs in the end. */
export interface Outcome {
  readonly won: Int32Array;
  readonly prices: Float64Array;
}

/**
 * Bidders bid in turn for the place that is worth most to them after its price (Bertsekas). Whoever is outbid joins
 * the end of the queue. The sum of values ends within `step` per bidder of the best possible.
 */
export function auction(
  { starts, offerers, values, free, reserve, open, alone, step }: Auction,
  turns: Uint32Array,
): Outcome {
  const places = new Places(free);
  const prices = new Float64Array(free.length);
  const price = (offerer: number): number => Math.max(places.price(offerer), reserve?.[offerer] ?? 0);
  for (let at = 0; at < free.length; at++) prices[at] = price(at);
  const won = new Int32Array(starts.length - 1).fill(-1);
  const queue = Uint32Array.from(turns);
  let head = 0;
  let waiting = queue.length;
  while (waiting > 0) {
    const bidder = queue[head]!;
    head = head + 1 === queue.length ? 0 : head + 1;
    waiting--;
    let best = alone;
    let second = alone;
    let edge = -1;
    for (let at = starts[bidder]!; at < starts[bidder + 1]!; at++) {
      const net = values[at]! - prices[offerers[at]!]!;
      if (net <= second || !open(bidder, at)) continue;
      if (net > best) {
        second = best;
        best = net;
        edge = at;
      } else second = net;
    }
    if (edge < 0) continue;
    const offerer = offerers[edge]!;
    const loser = places.take(offerer, bidder, prices[offerer]! + best - second + step);
    prices[offerer] = price(offerer);
    won[bidder] = edge;
    if (loser >= 0) {
      won[loser] = -1;
      const tail = head + waiting;
      queue[tail >= queue.length ? tail - queue.length : tail] = loser;
      waiting++;
    }
  }
  return { won, prices };
}
