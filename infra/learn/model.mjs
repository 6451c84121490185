// IBM model 1: which word of one language stands for which of the other, learned from passages that belong together.

const ROUNDS = 8;

/**
 * Chances p(to | from). `pairs` hold [fromIds, toIds]; id 0 of `from` is "nothing". Returns, per `from`, a Map of
 * `to` to chance.
 */
export function learned(pairs, fromCount) {
  const rows = Array.from({ length: fromCount }, () => new Map());
  let cells = 0;
  const places = pairs.map(([from, to]) => {
    const sources = [0, ...from];
    const at = new Uint32Array(sources.length * to.length);
    let next = 0;
    for (const target of to) {
      for (const source of sources) {
        const row = rows[source];
        let cell = row.get(target);
        if (cell === undefined) row.set(target, (cell = cells++));
        at[next++] = cell;
      }
    }
    return { at, sources, targets: to.length };
  });
  let chance = new Float64Array(cells).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Float64Array(cells);
    for (const { at, sources, targets } of places) {
      for (let t = 0, base = 0; t < targets; t++, base += sources.length) {
        let sum = 0;
        for (let s = 0; s < sources.length; s++) sum += chance[at[base + s]];
        for (let s = 0; s < sources.length; s++) counts[at[base + s]] += chance[at[base + s]] / sum;
      }
    }
    const next = new Float64Array(cells);
    for (const row of rows) {
      let sum = 0;
      for (const cell of row.values()) sum += counts[cell];
      if (sum > 0) for (const cell of row.values()) next[cell] = counts[cell] / sum;
    }
    chance = next;
  }
  return rows.map((row) => {
    const kept = new Map();
    for (const [target, cell] of row) if (chance[cell] > 0.02) kept.set(target, chance[cell]);
    return kept;
  });
}
