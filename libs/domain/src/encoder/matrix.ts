/** Columns that stand side by side in a packed matrix, and rows that are multiplied at once. */
export const PANEL = 8;
export const ROWS = 4;

/**
 * Multiplies rows of whole numbers (two bytes each) with a packed matrix (one byte each) into whole numbers of four bytes.
 * All places are bytes of one memory. Rows may overlap: each begins `stride` bytes after the one before. There is room for
 * rows and results up to the next multiple of `ROWS`.
 */
export type Multiply = (
  rows: number,
  stride: number,
  count: number,
  matrix: number,
  height: number,
  width: number,
  out: number,
) => void;

/**
 * Where a number of a packed matrix stands: panels of eight columns, in each of them two rows after the other, so that a
 * processor finds side by side what it multiplies at once.
 */
export const packedAt = (height: number, row: number, column: number): number =>
  Math.floor(column / PANEL) * height * PANEL + (row >> 1) * 2 * PANEL + (column % PANEL) * 2 + (row & 1);

/** The column of the number at a place of a packed matrix. */
export const columnOf = (height: number, at: number): number =>
  Math.floor(at / (height * PANEL)) * PANEL + (Math.floor(at / 2) % PANEL);

/** The plain way, by which the fast one is measured. */
export const plainMultiply =
  (memory: ArrayBufferLike): Multiply =>
  (rows, stride, count, matrix, height, width, out) => {
    const packed = new Int8Array(memory, matrix, height * width);
    const results = new Int32Array(memory, out, count * width);
    for (let at = 0; at < count; at += 1) {
      const row = new Int16Array(memory, rows + at * stride, height);
      for (let column = 0; column < width; column += 1) {
        let sum = 0;
        for (let n = 0; n < height; n += 1) sum += (row[n] ?? 0) * (packed[packedAt(height, n, column)] ?? 0);
        results[at * width + column] = sum;
      }
    }
  };
