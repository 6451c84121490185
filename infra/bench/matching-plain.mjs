// The same score by the plainest loop there is, without 8-bit rounding: what the index is measured against.
const [K1, B] = [2.5, 0.9];

/** What counts as the same idea when the rarity of a stem is told. */
const ideaOf = ({ stem, idea = [{ stem, weight: 1 }] }) => idea;

/** Keeps postings of the stems of some queries only. */
export class PlainLoop {
  constructor(queries) {
    this.queries = queries;
    const stems = queries.flatMap(({ leaves }) => leaves.flatMap((leaf) => [leaf, ...ideaOf(leaf)]));
    this.postings = new Map(stems.map(({ stem }) => [stem, []]));
    this.ids = [];
    this.lengths = [];
  }

  add(id, { terms, length }) {
    const number = this.ids.push(id) - 1;
    this.lengths.push(length);
    for (const { stem, count } of terms) this.postings.get(stem)?.push(number, count);
  }

  /** The ids of the best texts of each query. */
  best(limit) {
    const documents = this.ids.length;
    const average = this.lengths.reduce((sum, length) => sum + length, 0) / documents;
    return this.queries.map(({ leaves }) => {
      const sums = new Map();
      for (const leaf of leaves) {
        const { stem, weight } = leaf;
        const found = this.postings.get(stem);
        const held = ideaOf(leaf).reduce((sum, one) => sum + (one.weight * this.postings.get(one.stem).length) / 2, 0);
        const frequency = Math.min(documents, held);
        const rarity = Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
        for (let at = 0; at < found.length; at += 2) {
          const [number, count] = [found[at], found[at + 1]];
          const norm = K1 * (1 - B + (B * this.lengths[number]) / average);
          sums.set(number, (sums.get(number) ?? 0) + (weight * rarity * count * (K1 + 1)) / (count + norm));
        }
      }
      const ordered = [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      return ordered.slice(0, limit).map(([number]) => this.ids[number]);
    });
  }
}
