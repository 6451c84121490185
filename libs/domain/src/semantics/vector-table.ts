import { plainShelf, type Shelf, type ShelfMaker } from './shelf';

/** What a vector is of. */
export interface Owned {
  readonly id: string;
  readonly group: string;
}

/** How near a text is to the one that was asked about. */
export interface Near extends Owned {
  readonly cosine: number;
}

/** Further room that is made when there is none left. */
const GROWTH = 1.5;
const SMALLEST = 64;

const squaresOf = (vector: Int8Array): number => vector.reduce((sum, number) => sum + number * number, 0);

/**
 * Vectors of texts in memory. What it answers depends only on the set of texts it holds, never on the order in which they
 * came: products are sums of whole numbers, and equal cosines are ordered by id.
 */
export class VectorTable {
  private readonly places = new Map<string, number>();
  private readonly owners: (Owned | null)[] = [];
  private readonly free: number[] = [];
  private squares = new Float64Array(0);
  private shelf: Shelf | null = null;
  private length = 0;

  constructor(private readonly shelfOf: ShelfMaker = plainShelf) {}

  get size(): number {
    return this.places.size;
  }

  /** Whose vector this is; undefined where none is known. */
  owned(id: string): Owned | undefined {
    const at = this.places.get(id);
    return at === undefined ? undefined : (this.owners[at] ?? undefined);
  }

  /** Makes room for so many more at once. */
  expect(more: number, length: number): void {
    this.shelf ??= this.shelfOf((this.length = length));
    const wanted = this.owners.length - this.free.length + more;
    if (wanted > this.squares.length) this.grow(wanted);
  }

  /** Adds a vector or puts it in the place of the one with the same id; one of another length than the others is none. */
  add({ id, group }: Owned, vector: Int8Array): void {
    this.remove(id);
    this.shelf ??= this.shelfOf((this.length = vector.length));
    if (vector.length !== this.length) return;
    const at = this.free.pop() ?? this.owners.length;
    if (at >= this.squares.length) this.grow(Math.max(SMALLEST, Math.ceil(GROWTH * at)));
    this.shelf.row(at).set(vector);
    this.squares[at] = squaresOf(vector);
    this.owners[at] = { id, group };
    this.places.set(id, at);
  }

  remove(id: string): void {
    const at = this.places.get(id);
    if (at === undefined) return;
    this.places.delete(id);
    this.owners[at] = null;
    this.free.push(at);
  }

  /** The vector of a text, in place: to be read before the table changes. */
  vector(id: string): Int8Array | null {
    const at = this.places.get(id);
    return at === undefined ? null : (this.shelf?.row(at) ?? null);
  }

  /** How near one text is to a vector, -1 to 1; null where its vector is not known. */
  cosine(vector: Int8Array, id: string): number | null {
    const at = this.places.get(id);
    if (at === undefined || !this.shelf || vector.length !== this.length) return null;
    let product = 0;
    const row = this.shelf.row(at);
    for (let n = 0; n < row.length; n += 1) product += (row[n] ?? 0) * (vector[n] ?? 0);
    return this.angle(product, squaresOf(vector), at);
  }

  /** The texts that are nearest to a vector, at most so many, nearest first; only those for which it holds. */
  nearest(vector: Int8Array, limit: number, allowed?: (owner: Owned) => boolean): Near[] {
    if (!this.shelf || vector.length !== this.length || limit <= 0) return [];
    const products = this.shelf.products(vector, this.owners.length);
    const squares = squaresOf(vector);
    let found: Near[] = [];
    let bar = -Infinity;
    for (let at = 0; at < this.owners.length; at += 1) {
      const cosine = this.angle(products[at] ?? 0, squares, at);
      if (cosine < bar) continue;
      const owner = this.owners[at];
      if (!owner || allowed?.(owner) === false) continue;
      found.push({ ...owner, cosine });
      if (found.length < 4 * limit) continue;
      found = nearestFirst(found).slice(0, limit);
      bar = found.at(-1)?.cosine ?? bar;
    }
    return nearestFirst(found).slice(0, limit);
  }

  private angle(product: number, squares: number, at: number): number {
    const both = squares * (this.squares[at] ?? 0);
    return both === 0 ? 0 : Math.max(-1, Math.min(1, product / Math.sqrt(both)));
  }

  private grow(count: number): void {
    this.shelf?.grow(count);
    const larger = new Float64Array(count);
    larger.set(this.squares);
    this.squares = larger;
  }
}

const nearestFirst = (found: Near[]): Near[] => found.sort((a, b) => b.cosine - a.cosine || (a.id < b.id ? -1 : 1));
