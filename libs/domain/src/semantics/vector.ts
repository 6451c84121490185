/** The largest whole number a component is rounded to. */
const LARGEST = 127;

/** Lengths of vectors that are taken; models have a few hundred to a few thousand components. */
export const SHORTEST_VECTOR = 8;
export const LONGEST_VECTOR = 4096;

/**
 * A vector in one byte per component, scaled by its largest; the direction is all that counts. Null for what is no
 * vector: too short or long, a component that is no finite number, nothing but zeros.
 */
export function quantised(values: readonly unknown[]): Int8Array | null {
  if (values.length < SHORTEST_VECTOR || values.length > LONGEST_VECTOR) return null;
  let most = 0;
  for (const value of values) {
    if (typeof value !== 'number' || !Number.isFinite(value)) return null;
    most = Math.max(most, Math.abs(value));
  }
  if (most === 0) return null;
  return Int8Array.from(values as readonly number[], (value) => Math.round((value / most) * LARGEST));
}

/** One vector for what several say together, each as much as the others; null where they say nothing. */
export function together(vectors: readonly Int8Array[]): Int8Array | null {
  const lengths = vectors.map((vector) => Math.sqrt(vector.reduce((sum, number) => sum + number * number, 0)));
  const sums = Array.from(vectors[0] ?? [], (_, n) =>
    vectors.reduce((sum, vector, at) => sum + (vector[n] ?? 0) / (lengths[at] || 1), 0),
  );
  return quantised(sums);
}

/**
 * The cosine of two vectors, -1 to 1; null where they are of different lengths and so of different models. Sums are of
 * whole numbers, so that every machine gives the very same one.
 */
export function cosine(a: Int8Array, b: Int8Array): number | null {
  if (a.length !== b.length) return null;
  let [dot, ofA, ofB] = [0, 0, 0];
  for (let at = 0; at < a.length; at += 1) {
    const [x, y] = [a[at] ?? 0, b[at] ?? 0];
    dot += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return ofA === 0 || ofB === 0 ? null : Math.max(-1, Math.min(1, dot / Math.sqrt(ofA * ofB)));
}
