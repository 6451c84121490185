import type { Market } from './market';

const STEPS = 60;

/**
 * No way of giving out places can bring a greater total of scores than `bound` (k places per challenge, capacities
 * kept): the dual of the assignment at prices found by raising what is over-asked and lowering what is not.
 */
export function upperBound(market: Market, k: number): { readonly bound: number; readonly prices: Float64Array } {
  const { starts, offerers, scores, capacities } = market;
  const prices = new Float64Array(capacities.length);
  const asked = new Uint32Array(capacities.length);
  const nets = new Float64Array(k);
  const edges = new Int32Array(k);
  let bound = Infinity;
  let kept = prices.slice();
  for (let step = 0; step < STEPS; step++) {
    asked.fill(0);
    let total = 0;
    for (let challenge = 0; challenge + 1 < starts.length; challenge++) {
      nets.fill(0);
      edges.fill(-1);
      for (let edge = starts[challenge]!; edge < starts[challenge + 1]!; edge++) {
        const net = scores[edge]! - prices[offerers[edge]!]!;
        if (net <= nets[k - 1]!) continue;
        let at = k - 1;
        for (; at > 0 && nets[at - 1]! < net; at--) {
          nets[at] = nets[at - 1]!;
          edges[at] = edges[at - 1]!;
        }
        nets[at] = net;
        edges[at] = edge;
      }
      for (let at = 0; at < k; at++) {
        total += nets[at]!;
        if (edges[at]! >= 0) asked[offerers[edges[at]!]!]!++;
      }
    }
    for (let offerer = 0; offerer < prices.length; offerer++) total += prices[offerer]! * capacities[offerer]!;
    if (total < bound) {
      bound = total;
      kept = prices.slice();
    }
    const pace = 0.12 / (1 + step / 4);
    for (let offerer = 0; offerer < prices.length; offerer++) {
      const over = (asked[offerer]! - capacities[offerer]!) / Math.max(1, capacities[offerer]!);
      prices[offerer] = Math.max(0, prices[offerer]! + pace * Math.max(-1, Math.min(1, over)));
    }
  }
  return { bound, prices: kept };
}
