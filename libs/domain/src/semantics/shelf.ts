/** Vectors of one length, one after the other, and their products with another one. */
export interface Shelf {
  /** Makes room for so many vectors; those there are stay. */
  grow(count: number): void;
  /** The numbers of a vector, to be read and written in place. */
  row(at: number): Int8Array;
  /** The product of a vector with each of the first so many. Overwritten by the next call. */
  products(vector: Int8Array, count: number): Int32Array;
}

/** Makes an empty shelf for vectors of a length. */
export type ShelfMaker = (length: number) => Shelf;

/** The plain way, by which the fast one is measured. */
export const plainShelf: ShelfMaker = (length) => {
  let rows = new Int8Array(0);
  const row = (at: number): Int8Array => rows.subarray(at * length, (at + 1) * length);
  return {
    row,
    grow(count) {
      const larger = new Int8Array(count * length);
      larger.set(rows);
      rows = larger;
    },
    products: (vector, count) =>
      Int32Array.from({ length: count }, (_, at) =>
        row(at).reduce((sum, number, n) => sum + number * (vector[n] ?? 0), 0),
      ),
  };
};
