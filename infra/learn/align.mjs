// Pairs the sentences of a text with those of its translation, by their lengths (after Gale and Church).

const sentences = (text) =>
  text
    .split(/(?<=[.!?:;])\s+(?=[\p{Lu}\p{N}"„(])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

const STEPS = [
  [1, 1, 0],
  [1, 2, 0.7],
  [2, 1, 0.7],
  [2, 2, 1.4],
  [1, 0, 2.5],
  [0, 1, 2.5],
];

const cost = (left, right) => {
  if (left === 0 || right === 0) return 0;
  return (Math.abs(left - right) / Math.sqrt((left + right) / 2 + 1)) * 0.35;
};

/** Passages that belong together as [left, right] texts; very long texts come back whole. */
export function aligned(left, right) {
  const a = sentences(left);
  const b = sentences(right);
  if (a.length === 0 || b.length === 0 || a.length * b.length > 40_000) return [[left, right]];
  const ratio = right.length / left.length;
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width).fill(Infinity);
  const from = new Int8Array((a.length + 1) * width).fill(-1);
  best[0] = 0;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const here = best[i * width + j];
      if (here === Infinity) continue;
      STEPS.forEach(([di, dj, price], step) => {
        if (i + di > a.length || j + dj > b.length) return;
        let lengthA = 0;
        let lengthB = 0;
        for (let x = 0; x < di; x++) lengthA += a[i + x].length * ratio;
        for (let x = 0; x < dj; x++) lengthB += b[j + x].length;
        const there = (i + di) * width + j + dj;
        const value = here + price + cost(lengthA, lengthB);
        if (value < best[there]) {
          best[there] = value;
          from[there] = step;
        }
      });
    }
  }
  const pairs = [];
  for (let i = a.length, j = b.length; i > 0 || j > 0;) {
    const [di, dj] = STEPS[from[i * width + j]];
    if (di && dj) pairs.push([a.slice(i - di, i).join(' '), b.slice(j - dj, j).join(' ')]);
    i -= di;
    j -= dj;
  }
  return pairs.reverse();
}
