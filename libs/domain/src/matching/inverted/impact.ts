/** BM25: how fast repetition stops counting, and how much length counts. */
export const BM25 = { k1: 2.5, b: 0.9 } as const;

/** An impact of 1 in the 8-bit form. */
export const IMPACT_UNIT = 70;
/** A count of 1 in the 8-bit form. */
export const COUNT_UNIT = 10;

/** A count in tenths, 8 bits. */
export const countByte = (count: number): number => Math.max(1, Math.min(255, Math.round(count * COUNT_UNIT)));

/** What one term of a text is worth (8 bits): its count (tenths) weighed against the length of the text. */
export const impactByte = (tenths: number, length: number, averageLength: number): number => {
  const count = tenths / COUNT_UNIT;
  const norm = BM25.k1 * (1 - BM25.b + (BM25.b * length) / averageLength);
  return Math.max(1, Math.min(255, Math.round((IMPACT_UNIT * count * (BM25.k1 + 1)) / (count + norm))));
};

/** What one term is worth in a text of ordinary length that holds it so often: 1 for once, not rounded. */
export const ordinaryImpact = (count: number): number => (count * (BM25.k1 + 1)) / (count + BM25.k1);

/** How rare a term is: `documents` texts, `frequency` of which hold it. */
export const rarityOf = (documents: number, frequency: number): number =>
  Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
