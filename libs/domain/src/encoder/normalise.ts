/** Keeps the spread of equal numbers apart from zero. */
const LEAST = 1e-12;

/** Brings numbers to mean 0 and spread 1, in place. */
export function normalise(values: Float64Array): void {
  const { length } = values;
  let sum = 0;
  for (let at = 0; at < length; at += 1) sum += values[at] ?? 0;
  const mean = sum / length;
  let squares = 0;
  for (let at = 0; at < length; at += 1) {
    const off = (values[at] ?? 0) - mean;
    squares += off * off;
  }
  const factor = 1 / Math.sqrt(squares / length + LEAST);
  for (let at = 0; at < length; at += 1) values[at] = ((values[at] ?? 0) - mean) * factor;
}
